import {
  keyOfFile,
  loadDecisions,
  loadDossier,
  processUploads,
  recordDecision,
  regenerate,
  withdrawDecision,
} from "@chancery/core/pipeline";
import { expect, test } from "vitest";
import { sampleArticle } from "../../support/sample-article.ts";
import { createTestHome } from "../../support/test-home.ts";

async function openWithArticle() {
  const home = createTestHome();
  const key = keyOfFile("a.txt");
  await home.uploads.put(key, new TextEncoder().encode(sampleArticle(0)));
  await processUploads(home, [key]);
  const dossier = await loadDossier(home, 1);
  const statement = dossier?.facts[0]?.statements[0] ?? "";
  return { home, dossier, statement };
}
const by = { who: "A. Ruiz", why: "Confirmed by the court." };

test("a decision shows in the next edition, and undone the one after is as before", async () => {
  const { home, dossier, statement } = await openWithArticle();
  const { id } = await recordDecision(home, { action: "hide", statement, ...by });
  await regenerate(home);
  const decided = await loadDossier(home, 2);
  expect(decided?.facts.length).toBe((dossier?.facts.length ?? 0) - 1);
  expect(decided?.decisions).toMatchObject([
    { id, who: "A. Ruiz", when: expect.stringMatching(/^2026-02-05T12:00:00/u) },
  ]);

  await withdrawDecision(home, id);
  await regenerate(home);
  expect((await loadDossier(home, 3))?.facts).toEqual(dossier?.facts);
  expect(await loadDecisions(home)).toEqual([]);
});

test("decisions made at once are all kept", async () => {
  const { home, statement } = await openWithArticle();
  const texts = Array.from({ length: 8 }, (_, number) => `note ${number}`);
  await Promise.all(texts.map((text) => recordDecision(home, { action: "note", statement, text, ...by })));
  const kept = await loadDecisions(home);
  expect(kept.map((decision) => "text" in decision && decision.text).sort()).toEqual(texts);
});

test("undoing what was never decided is told", async () => {
  const { home } = await openWithArticle();
  await expect(withdrawDecision(home, "k-none")).rejects.toMatchObject({ code: "not-found" });
});
