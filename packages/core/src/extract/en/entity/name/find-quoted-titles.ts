import { makeSpan, type NameSpan } from "./name-span.ts";
import type { NameSentence } from "./read-sentences.ts";
import type { Word } from "./word.ts";

/** Shorter ones are read as any name: "Clinton List"; longer ones are speech. */
const LEAST = 3;
const MOST = 9;
const SMALL = /^(?:a|an|the|of|and|in|on|to|for|from|at|by|with|or)$/u;

/** Finds titles and slogans between quote marks, all words of weight capitalised: “Make America Great Again”. */
export function findQuotedTitles(sentence: NameSentence, body: string): NameSpan[] {
  const { words } = sentence;
  return words.flatMap((word, from) => {
    if (!word.capital || !/["“‘]$/u.test(word.token.before)) return [];
    const length = words.slice(from, from + MOST).findIndex(closesQuote) + 1;
    const title = words.slice(from, from + length);
    if (length < LEAST || !title.every(({ capital, key }) => capital || SMALL.test(key))) return [];
    const span = makeSpan(sentence, from, from + length, body);
    return span ? [{ ...span, quoted: true }] : [];
  });
}

const closesQuote = (word: Word) => /^[,.!?]?["”’]/u.test(word.token.after);
