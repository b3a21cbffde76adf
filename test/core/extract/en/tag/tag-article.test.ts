import { expect, test } from "vitest";
import { tagArticle } from "../../../../../packages/core/src/extract/en/tag/index.ts";
import { buildArticle } from "../../../../support/build-article.ts";

test("places every token in the body and in its sentence", () => {
  const article = buildArticle(
    "“We can’t go,” Petro’s aide\u00a0said. He met Trump.\nTalks in well‑known rooms followed.",
  );
  const { tokens, sentences } = tagArticle(article);
  for (const token of tokens) expect(article.body.slice(token.start, token.end)).toBe(token.text);
  expect(sentences.map((sentence) => sentence.map(({ text }) => text))).toEqual([
    ["We", "can’t", "go", "Petro’s", "aide", "said"],
    ["He", "met", "Trump"],
    ["Talks", "in", "well", "known", "rooms", "followed"],
  ]);
  expect(tokens.map(({ index }) => index)).toEqual(tokens.map((_, index) => index));
});

test("tells tags, lemmas and the punctuation around a word", () => {
  const { tokens } = tagArticle(buildArticle("The officials didn’t agree, the aide said."));
  const find = (text: string) => tokens.find((token) => token.text === text);
  expect(find("officials")?.lemma).toBe("official");
  expect(find("said")?.lemma).toBe("say");
  expect(find("said")?.tags.has("PastTense")).toBe(true);
  expect(find("didn’t")).toMatchObject({ contracted: "not", lower: "didn't" });
  expect(find("didn’t")?.tags.has("Negative")).toBe(true);
  expect(find("agree")?.after).toBe(", ");
});

test("tells the month from the verb in “May”", () => {
  const { tokens } = tagArticle(buildArticle("Rosa won in May, and May 3 is a holiday. He may go."));
  const months = tokens.filter(({ lower }) => lower === "may").map(({ tags }) => tags.has("Month"));
  expect(months).toEqual([true, true, false]);
});
