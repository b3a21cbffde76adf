import type { DateInterval, TimeExpression } from "@chancery/core/schema";
import { rangeEndTimex, timexValue } from "@chancery/core/time";
import { expect } from "vitest";
import { tagArticle } from "../../../../../packages/core/src/extract/en/tag/index.ts";
import { findTimes } from "../../../../../packages/core/src/extract/en/time/index.ts";
import { buildArticle } from "../../../../support/build-article.ts";

function publishedOn(day: string): DateInterval {
  return { start: day, end: day, precision: "day", basis: "metadata" };
}

/** Time expressions of a text. Every one must stand where it says it stands. */
export function readTimes(text: string): readonly TimeExpression[] {
  const times = findTimes(tagArticle(buildArticle(text)));
  for (const time of times) expect(text.slice(time.span.start, time.span.end)).toBe(time.text);
  return times;
}

/** "words = value" of every expression, in the order of the text; ranges give both ends: "2009…2011". */
export function readValues(text: string, day: string): readonly string[] {
  const published = publishedOn(day);
  return readTimes(text).map((time) => {
    const end = rangeEndTimex(time, published);
    return `${time.text} = ${timexValue(time, published)}${end === null ? "" : `…${end}`}`;
  });
}
