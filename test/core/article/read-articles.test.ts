import { type ArticleFile, readArticles } from "@chancery/core/article";
import { UnreadableArticle } from "@chancery/core/error";
import type { Article } from "@chancery/core/schema";
import fc from "fast-check";
import { zipSync } from "fflate";
import { expect, test } from "vitest";

const encode = (text: string) => new TextEncoder().encode(text);
const read = (name: string, text: string, rest: Partial<ArticleFile> = {}) =>
  readArticles({ name, bytes: encode(text), ...rest }, { publishers: [] });

async function refusal(name: string, bytes: Uint8Array, limits = {}): Promise<UnreadableArticle> {
  const error = await readArticles({ name, bytes }, { publishers: [], limits }).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof UnreadableArticle)) throw new Error(`Cannot find a refusal of ${name}, got ${String(error)}`);
  return error;
}

const LEAD = "Delegates from both ports met on Monday for the first time since the strike, officials said.";
const TEXT = `Harbour talks resume\n\n${LEAD}\n\nThey “agreed” to meet again in the spring – see https://quay.example/a?id=3&utm_source=x for more.`;

function holdOffsets(article: Article): void {
  let end = -1;
  for (const block of article.blocks) {
    expect(block.start).toBe(end + 1);
    end = block.end;
  }
  expect(end).toBe(article.body.length);
  for (const { start, end: stop, block } of article.sentences) {
    expect(article.body.slice(start, stop).trim()).toBe(article.body.slice(start, stop));
    expect(start >= (article.blocks[block]?.start ?? -1) && stop <= (article.blocks[block]?.end ?? -1)).toBe(true);
  }
  for (const { after } of article.removed) expect(after).toBeLessThanOrEqual(article.body.length);
}

test("the id holds against white space, quote style and tracking parameters", async () => {
  const [first] = await read("a.txt", TEXT);
  const [same] = await read(
    "b.txt",
    TEXT.replaceAll("\n\n", "\r\n\r\n \r\n").replace("“agreed”", '"agreed"').replace("utm_source=x", "utm_source=yy"),
  );
  const [other] = await read("a.txt", TEXT.replace("spring", "autumn"));
  expect(same?.id).toBe(first?.id);
  expect(same?.signature).toEqual(first?.signature);
  expect(other?.id).not.toBe(first?.id);
});

test("whatever the text, blocks tile the body and sentences lie inside blocks", async () => {
  const piece = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom("\n", "\n\n", ". ", "Mr. ", "<p>", "U.S. ", "“", '"', LEAD, "By Ann Lee\n"),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(piece, { maxLength: 40 }),
      fc.constantFrom("a.txt", "a.html", "a.md", "a.eml"),
      async (parts, name) => {
        const articles = await read(name, parts.join("")).catch((error: unknown) => {
          if (error instanceof UnreadableArticle) return [];
          throw error;
        });
        articles.forEach(holdOffsets);
      },
    ),
    { numRuns: 300, seed: 7 },
  );
});

test.each([
  ["nothing", "a.txt", new Uint8Array(), "empty"],
  ["blanks", "a.txt", encode(" \n\n \t"), "empty"],
  ["marks without a word", "a.txt", encode("---\n***\n"), "empty"],
  ["nothing but furniture", "a.txt", encode("Log In\n\nSubscribe now\n\nPrivacy Policy\n"), "empty"],
  ["a page without words", "a.html", encode("<html><body><p> </p></body></html>"), "empty"],
  [
    "a picture named as a page",
    "a.html",
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0),
    "binary",
  ],
  ["control bytes", "a.txt", new Uint8Array(500), "binary"],
  ["a torn archive", "a.zip", Uint8Array.of(0x50, 0x4b, 3, 4, 1, 2, 3), "damaged"],
  ["a torn PDF", "a.pdf", encode("%PDF-1.7\nnothing"), "damaged"],
  ["JSON of something else", "a.json", encode('{"a": 1}'), "unsupported"],
  ["broken JSON", "a.json", encode('{"headline": '), "damaged"],
  ["tags 100,000 deep", "a.html", encode(`<html>${"<div>".repeat(100_000)}x`), "damaged"],
])("refuses %s", async (_, name, bytes, reason) => {
  expect((await refusal(name, bytes)).reason).toBe(reason);
});

test("says of a file without words which one it is and what to do", async () => {
  const { message, hint } = await refusal("blank.txt", encode(" "));
  expect(message).toBe("blank.txt: the file is empty: it holds no words of an article");
  expect(hint).toMatch(/^Open the file/);
});

test("an article of an archive has the name of its own file", async () => {
  const pack = (files: Readonly<Record<string, string>>) =>
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, encode(text)])));
  const bytes = pack({ "talks/first.txt": LEAD, "second.txt": `${LEAD} It ended late.` });
  const articles = await readArticles({ name: "all.zip", bytes }, { publishers: [] });
  expect(articles.map(({ file }) => file)).toEqual(["all.zip/second.txt", "all.zip/talks/first.txt"]);
});

test("refuses past each limit and names it with the value", async () => {
  const text = encode(`${LEAD}\n\n`.repeat(30));
  expect((await refusal("a.txt", text, { rawBytes: 100 })).message).toContain("over the limit of 100 (rawBytes)");
  expect((await refusal("a.txt", text, { textLength: 100 })).message).toContain("(textLength)");
  const lines = encode(Array.from({ length: 30 }, (__, index) => `${index} ${LEAD}`).join("\n"));
  expect((await refusal("a.txt", lines, { blocks: 10 })).message).toContain("over the limit of 10 (blocks)");
  let now = 0;
  const slow = readArticles({ name: "a.txt", bytes: text }, { publishers: [], clock: () => (now += 3000) });
  await expect(slow).rejects.toMatchObject({ reason: "too-slow" });
});

test("an upload day is an upper bound, and settles a dateline without a year only when one year fits", async () => {
  const wire = (year: string) =>
    `PORT ALMERA, 13 FEB (QWN) -- The minister said ${year} that the fund would be paid in full before the end of the month.`;
  const [open] = await read("a.txt", wire("today"), { uploadedAt: "2032-03-01" });
  expect([open?.publishedAt, open?.publishedBefore]).toEqual([null, "2032-03-01"]);
  const [settled] = await read("a.txt", wire("of the 2032 budget"), { uploadedAt: "2032-03-01" });
  expect(settled?.publishedAt).toEqual({ start: "2032-02-13", end: "2032-02-13", precision: "day", basis: "inferred" });
});

test.each([
  ["www.quay.example/talks?fbclid=1", "https://www.quay.example/talks"],
  ["https://quay.example/talks?id=3&utm_source=x#top", "https://quay.example/talks?id=3"],
  ["http://[broken", null],
])("takes the address %s from a line of its own", async (line, url) => {
  const [article] = await read("a.txt", `Harbour talks resume again\n\n${line}\n\n${LEAD}`);
  expect(article?.url ?? null).toBe(url);
});

test.each([
  [
    "briefing.md",
    `# Norland–Sudland relations\n\n*Policy briefing · Edition 3 · As of 4 May 2030 · 5 articles*\n\n## Bottom line\n\n${LEAD}`,
  ],
  [
    "briefing.html",
    `<title>Norland</title><article><h1>Norland–Sudland relations</h1><p>Policy briefing · Edition 3 · As of 4 May 2030</p><p>${LEAD}</p></article>`,
  ],
  ["briefing.json", JSON.stringify({ title: "Norland–Sudland relations", edition: 3, citations: [] })],
])("a briefing is no article: %s", async (name, text) => {
  expect(await refusal(name, encode(text))).toMatchObject({ reason: "unsupported" });
});
