import { expect, test } from "vitest";
import { readSentences } from "../../../../../packages/core/src/extract/en/clause/index.ts";
import { findQuantities } from "../../../../../packages/core/src/extract/en/quantity/index.ts";
import { tagArticle } from "../../../../../packages/core/src/extract/en/tag/index.ts";
import { findTimes } from "../../../../../packages/core/src/extract/en/time/index.ts";
import { buildArticle } from "../../../../support/build-article.ts";

/** Numbers that count nothing. */
test.each([
  "Call +57 1 555 0100 or (202) 555-0143 for details.",
  "The final vote was 52-35.",
  "Santa Fe won 3-1 at home.",
  "1. The parties will meet.",
  "(2) The parties will meet.",
  "By Ana Ruiz, 34, in Lima.",
  "Ruiz, 34, was named minister.",
  "A 12-year-old boy was named.",
  "It happened in 2019.",
  "It happened on March 5.",
  "The Boeing 787 was delayed.",
  "Resolution 2231 was adopted.",
  "Article 5 was invoked.",
  "The office at 1600 Pennsylvania Avenue was shut.",
  "The two leaders shook hands.",
  "The top 1 percent gained.",
  "One of the leaders left.",
  "Peru is one of Norland’s closest allies.",
  "Updated 6:41 PM, Lima",
  "No one answered.",
  "They want a two-state solution.",
  "The Group of 20 will meet.",
  "The 15th plane was built.",
  "Version 2.0 was released.",
  "He lives in Room 12.",
  "World War II ended.",
  "The second half of the match was dull.",
])("%s", (text) => {
  const article = buildArticle(text);
  const tagged = tagArticle(article);
  const found = findQuantities({ article, sentences: readSentences(tagged), times: findTimes(tagged) });
  expect(found.map(({ amount }) => text.slice(amount.start, amount.end))).toEqual([]);
});
