import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadTopic } from "../../packages/functions/src/adapter/load-topic.ts";
import { repository, sourceFiles } from "../support/source-files.ts";

/** Lists that the packages ship: names of places and words, never of someone. */
const LISTS = ["countries.json", "person-names.generated.json", "regions.generated.json", "companies.generated.json"];

test("no package names a person whom the topic knows", async () => {
  const { gazetteer } = await loadTopic(join(repository, "seeds/us-colombia"));
  const people = gazetteer.filter(({ type }) => type === "person").flatMap(({ name, aliases }) => [name, ...aliases]);
  const lists = LISTS.map((file) => {
    const path = join("packages/core/src/extract/en/gazetteer", file);
    return { path, text: readFileSync(join(repository, path), "utf8") };
  });
  const sources = [...sourceFiles("packages"), ...lists];
  const full = people.filter((name) => name.includes(" "));
  expect(full.length).toBeGreaterThan(100);
  const named = full.flatMap((name) =>
    sources.filter(({ text }) => text.includes(name)).map(({ path }) => `${name}: ${path}`),
  );
  expect(named).toEqual([]);
});
