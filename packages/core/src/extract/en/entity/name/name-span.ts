import type { TitleSpan } from "./find-titles.ts";
import type { NameSentence } from "./read-sentences.ts";
import type { Word } from "./word.ts";

/** A stretch of a sentence taken for a name: words `from` to `to` (excluded). */
export interface NameSpan {
  readonly sentence: NameSentence;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  /** As written, white space folded. */
  readonly text: string;
  /** "Colombian" in "Colombian officials": a country named by its adjective or people. */
  readonly adjective: boolean;
  /** All the words between two quote marks: "The Art of the Deal". */
  readonly quoted: boolean;
  /** The title that stands right before it. */
  readonly title: TitleSpan | null;
}

export function makeSpan(
  sentence: NameSentence,
  from: number,
  to: number,
  body: string,
  adjective = false,
): NameSpan | null {
  const first = sentence.words[from];
  const last = sentence.words[to - 1];
  if (!first || !last) return null;
  const title = sentence.titles.find((span) => span.to === from && joinsNext(sentence.words[from - 1])) ?? null;
  const text = body.slice(first.start, last.end).replace(/\s+/gu, " ");
  return { sentence, from, to, start: first.start, end: last.end, text, adjective, quoted: false, title };
}

export const joinsNext = (word: Word | undefined): boolean => word?.gap === "space" || word?.gap === "hyphen";
