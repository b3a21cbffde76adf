import { readdirSync, readFileSync } from "node:fs";
import { readArticles } from "@chancery/core/article";
import { foldText } from "@chancery/core/text";
import { describe, expect, test } from "vitest";
import { shared } from "../../support/shared.ts";

interface Gold {
  readonly file: string;
  readonly title: string | null;
  readonly boilerplate?: readonly string[];
  readonly body_must_contain?: readonly string[];
}

describe.skipIf(!shared.present)("the sample articles", () => {
  const gold: readonly Gold[] = shared.present
    ? JSON.parse(readFileSync(shared.path("gold/seeds.json"), "utf8")).articles
    : [];
  const files = shared.present ? readdirSync(shared.path("seeds")) : [];

  test.each(files)("%s keeps its text and loses its furniture", async (file) => {
    const bytes = new Uint8Array(readFileSync(shared.path("seeds", file)));
    const [article] = await readArticles({ name: file, bytes }, { publishers: [] });
    const expected = gold.find((entry) => entry.file === file);
    const lines = article?.body.split("\n").map(foldText) ?? [];
    expect(article?.title ?? null).toBe(expected?.title ?? null);
    for (const kept of expected?.body_must_contain ?? []) expect(lines.join(" ")).toContain(foldText(kept));
    for (const gone of expected?.boilerplate ?? []) expect(lines).not.toContain(foldText(gone));
  });
});
