import type { TaggedArticle } from "../../tag/index.ts";
import { findTitles, type TitleSpan } from "./find-titles.ts";
import { readWords, type Word } from "./word.ts";

/** One sentence ready for finding names. */
export interface NameSentence {
  readonly index: number;
  readonly words: readonly Word[];
  readonly titles: readonly TitleSpan[];
  /** Headline style, where capitals tell nothing: "Hale Warns Mora Over Drugs". */
  readonly titleCase: boolean;
}

/** Share of capitalised content words from which words count as headline style; one lower-case verb is let through. */
const TITLE_CASE_SHARE = 0.85;
const SMALL_WORDS =
  /^(?:with|from|over|into|amid|after|that|than|when|before|about|upon|under|says?|will|have|were|been|their|this)$/iu;

export function readSentences(tagged: TaggedArticle): NameSentence[] {
  return tagged.sentences.map((tokens, index) => {
    const words = readWords(tokens);
    const open = !/[.]["”’)]*\s*$/u.test(words.at(-1)?.token.after ?? "");
    return { index, words, titles: findTitles(words), titleCase: isTitleCase(words, open) };
  });
}

/** Headline style shows in ordinary words with a capital and no full stop; names alone never make a title-case sentence. */
function isTitleCase(words: readonly Word[], open: boolean): boolean {
  const content = words.slice(1).filter((word) => /^\p{L}{4,}$/u.test(word.text) && !SMALL_WORDS.test(word.text));
  // Headline style capitalises its verbs: "was added" shows a sentence that is only full of names.
  if (words.some((word) => !word.capital && /^\p{L}{3,}$/u.test(word.text) && word.token.tags.has("Verb")))
    return false;
  const capitals = content.filter((word) => word.capital);
  const ordinary = capitals.filter((word) => word.common);
  return (
    content.length >= (open ? 2 : 4) &&
    capitals.length / content.length >= TITLE_CASE_SHARE &&
    ordinary.length / content.length >= (open ? 0.3 : 0.5)
  );
}

/** How often each word stands capitalised where that means something, and how often in lower case. */
export interface CaseEvidence {
  readonly capital: ReadonlyMap<string, number>;
  readonly lower: ReadonlyMap<string, number>;
}

export function countCases(sentences: readonly NameSentence[]): CaseEvidence {
  const capital = new Map<string, number>();
  const lower = new Map<string, number>();
  for (const sentence of sentences) {
    if (sentence.titleCase) continue;
    for (const [at, word] of sentence.words.entries()) {
      if (word.opener && word.capital) continue;
      if (word.gap === "hyphen" || sentence.words[at - 1]?.gap === "hyphen") continue;
      const counts = word.capital ? capital : lower;
      counts.set(word.key, (counts.get(word.key) ?? 0) + 1);
    }
  }
  return { capital, lower };
}
