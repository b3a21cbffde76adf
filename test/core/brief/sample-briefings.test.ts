import { join } from "node:path";
import { lintBriefing, writeBriefing } from "@chancery/core/brief";
import { Briefing } from "@chancery/core/schema";
import { beforeAll, describe, expect, test } from "vitest";
import { type Briefed, briefFolder } from "../../support/brief-articles.ts";
import { shared } from "../../support/shared.ts";
import { repository } from "../../support/source-files.ts";

const samples = [
  ["our own sample articles", join(repository, "seeds/articles"), true],
  ["real articles", shared.path("seeds"), shared.present],
] as const;

describe.each(samples.filter(([, , present]) => present))("%s", (_, folder) => {
  let briefed: Briefed;
  beforeAll(async () => {
    briefed = await briefFolder(folder);
  });

  test("our own linter finds nothing", () => {
    expect(lintBriefing(briefed.briefing)).toEqual([]);
  });

  test("the tree is what the schema says", () => {
    expect(Briefing.parse(briefed.briefing)).toEqual(briefed.briefing);
  });

  test("every citation is read again in its article", () => {
    const { briefing, dossier } = briefed;
    const bodies = new Map(dossier.articles.map(({ id, body }) => [id, body]));
    const cited = briefing.citations.filter(({ evidence }) => bodies.has(evidence.article));
    expect(cited.length).toBeGreaterThan(20);
    for (const { evidence, sentence } of cited) {
      expect(bodies.get(evidence.article)?.slice(evidence.start, evidence.end)).toBe(evidence.text);
      expect(bodies.get(evidence.article)).toContain(sentence);
    }
  });

  test("every citation listed is cited somewhere", () => {
    const { citations, sections } = briefed.briefing;
    const text = JSON.stringify(sections);
    expect(citations.filter(({ id }) => !text.includes(`"${id}"`))).toEqual([]);
  });

  test("no section of a briefing of several reports is empty", () => {
    const empty = briefed.briefing.sections.filter(({ id, blocks }) => blocks.length === 0 && id !== "sources");
    expect(empty.map(({ id }) => id).filter((id) => id !== "background")).toEqual([]);
  });

  test("compared with itself nothing changed", () => {
    const { dossier, topic, briefing } = briefed;
    const next = writeBriefing(dossier, topic, { edition: 2, previous: briefing });
    expect(JSON.stringify(next.sections.find(({ id }) => id === "changes"))).toContain(
      "Nothing changed since edition 1.",
    );
  });
});
