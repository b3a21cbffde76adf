import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Briefed, briefFolder } from "../../support/brief-articles.ts";

const golden = join(import.meta.dirname, "../../golden/cluster");

/** Articles that are copies of one wire report, by folder. */
const COPIES: Readonly<Record<string, readonly string[]>> = {
  "plane-crash": ["ap.txt", "gulfpost.txt"],
  "trade-agreement": ["dailyharbor.txt", "meridian.txt"],
};

/** What five outlets disagree on, and who is on which side. */
function describeDisputes({ dossier }: Briefed): object {
  const files = new Map(dossier.articles.map(({ id, file }) => [id, file]));
  return dossier.disputes
    .map(({ kind, about, versions }) => ({
      kind,
      about,
      versions: versions.map(({ value, articles }) => `${value}: ${articles.map((id) => files.get(id)).join(", ")}`),
    }))
    .sort((left, right) => (left.about < right.about ? -1 : 1));
}

describe.each(readdirSync(golden).sort())("%s", (name) => {
  const briefed = briefFolder(join(golden, name, "articles"));

  it("shows every disagreement, and nothing else as one", async () => {
    const found = `${JSON.stringify(describeDisputes(await briefed), null, 2)}\n`;
    await expect(found).toMatchFileSnapshot(join(golden, name, "disputes.json"));
  });

  it("counts copies of one report as one source", async () => {
    const { dossier } = await briefed;
    const copies = new Set(dossier.articles.filter(({ file }) => COPIES[name]?.includes(file)).map(({ id }) => id));
    expect(copies.size).toBe(2);
    const copied = dossier.facts.filter(
      ({ articles }) => articles.length > 1 && articles.every((id) => copies.has(id)),
    );
    expect(copied.length).toBeGreaterThan(3);
    expect(new Set(copied.map(({ independentSources }) => independentSources))).toEqual(new Set([1]));
  });
});
