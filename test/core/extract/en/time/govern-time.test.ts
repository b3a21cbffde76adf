import { describe, expect, test } from "vitest";
import { tagArticle } from "../../../../../packages/core/src/extract/en/tag/index.ts";
import {
  dateStretches,
  findTimes,
  governTime,
  leadTime,
} from "../../../../../packages/core/src/extract/en/time/index.ts";
import { buildArticle } from "../../../../support/build-article.ts";

function readingOf(text: string) {
  const article = buildArticle(text);
  return { article, times: findTimes(tagArticle(article)) };
}

describe("which time governs a word", () => {
  test.each([
    ["The president met his rival on Tuesday.", "met", "Tuesday"],
    ["On Tuesday, the president met his rival and signed a decree.", "signed", "Tuesday"],
    ["The airline stated on Thursday that it had signed a contract on June 15.", "stated", "Thursday"],
    ["The airline stated on Thursday that it had signed a contract on June 15.", "signed", "June 15"],
    ["The airline stated on Thursday that it had signed a contract.", "signed", null],
    ["A jet crashed into the sea in June, killing all on board.", "killing", "June"],
    ["The ministry said it had lost 3 million dollars in the first quarter of 2025.", "said", null],
    ["Work on the dam, begun two years ago, has been halted.", "begun", "two years ago"],
    ["Work on the dam, begun two years ago, has been halted.", "halted", null],
    ["The bank, which failed in May, opened again on Monday.", "opened", "Monday"],
    ["Relations soured after the January 3 raid that killed the general.", "killed", "January 3"],
    ["The court ruled on Friday; the senate will vote in March.", "vote", "March"],
    ["The court ruled on Friday; the senate will vote in March.", "ruled", "Friday"],
    ["The April revocation and the October sanctions strained ties.", "sanctions", "October"],
    ["The April revocation and the October sanctions strained ties.", "revocation", "April"],
    ["Rebels killed 12 officers in the past six months, the ministry said on Friday.", "12", "in the past six months"],
    ["The talks lasted six months.", "talks", null],
    ["It has recently grown.", "grown", null],
  ])("%s – %s", (text, word, expected) => {
    const start = text.indexOf(word);
    expect(governTime(readingOf(text), { start, end: start + word.length })?.text ?? null).toBe(expected);
  });
});

test("the day of a report is the first past day of its lead", () => {
  expect(leadTime(readingOf("Ford said on Tuesday that sales rose in May. It will pay on June 3."))?.text).toBe(
    "Tuesday",
  );
  expect(leadTime(readingOf("Ford will pay on Friday. It has grown since Monday."))).toBeNull();
});

test("every word of an article belongs to one stretch, dated or by the report's own day", () => {
  const { article, times } = readingOf("Ford said on Tuesday that it had paid in March. Sales rose.");
  const stretches = dateStretches(article, times).map(({ start, end, time, implied }) => [
    article.body.slice(start, end).trim(),
    time?.text,
    implied,
  ]);
  expect(stretches).toEqual([
    ["Ford said on Tuesday", "Tuesday", false],
    ["that it had paid in March.", "March", false],
    ["Sales rose.", "Tuesday", true],
  ]);
});
