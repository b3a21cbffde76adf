import { readdirSync, readFileSync } from "node:fs";
import { readArticles } from "@chancery/core/article";
import { Profile } from "@chancery/core/schema";
import { describe, expect, it } from "vitest";

const seeds = new URL("../../seeds/", import.meta.url);
const { publishers } = Profile.parse(JSON.parse(readFileSync(new URL("us-colombia/profile.json", seeds), "utf8")));
const names = readdirSync(new URL("articles/", seeds)).sort();
const textOf = (name: string): string => readFileSync(new URL(`articles/${name}`, seeds), "utf8");
const read = async (name: string) => {
  const [article, ...more] = await readArticles(
    { name, bytes: readFileSync(new URL(`articles/${name}`, seeds)) },
    { publishers },
  );
  expect(more).toEqual([]);
  if (!article) throw new Error(`No article in ${name}`);
  return article;
};

describe("sample articles", () => {
  it("are five, in three formats, each in UTF-8 without a byte order mark", () => {
    expect(names).toHaveLength(5);
    expect(new Set(names.map((name) => name.split(".").at(-1)))).toEqual(new Set(["html", "md", "txt"]));
    for (const name of names) expect(textOf(name)).not.toMatch(/\uFFFD|\uFEFF/);
  });

  it("disagree on when Maduro was captured, how long the talks took and what let Petro in", () => {
    const all = names.map((name) => textOf(name)).join("\n");
    for (const version of [
      /January 3/,
      /in early February/,
      /more than two hours/,
      /nearly two-hour/,
      /about two hours/,
      /special visa/,
      /temporary entry authorisation/,
      /sanctions had to be waived/,
      /Neither president spoke to the media/,
      /at a news conference of his own/,
    ])
      expect(all).toMatch(version);
  });

  it("name only invented outlets", () => {
    const outlets = publishers.flatMap((publisher) => publisher.outlets).filter((outlet) => outlet.length > 3);
    const own = names.map((name) => textOf(name)).join("\n");
    // A radio station is quoted as a source; the White House and the State Department are parties of the story.
    const quoted = ["Caracol Radio", "White House", "The White House"];
    expect(outlets.filter((outlet) => !quoted.includes(outlet) && new RegExp(`\\b${outlet}\\b`).test(own))).toEqual([]);
  });

  it("state one date among the five, on the saved page", async () => {
    const dated = [];
    for (const name of names) if ((await read(name)).publishedAt) dated.push(name);
    expect(dated).toEqual(["andean-ledger-petro-meets-trump.html"]);
  });
});
