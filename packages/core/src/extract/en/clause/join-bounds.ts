import type { Word } from "./word.ts";
import { as, PAUSE } from "./word-neighbours.ts";

/** Words that only bound the number behind them. */
const BOUNDS: readonly (readonly string[])[] = [
  "at least",
  "at most",
  "no more than",
  "no fewer than",
  "no less than",
  "more than",
  "less than",
  "fewer than",
  "as many as",
  "as much as",
  "as few as",
  "up to",
  "close to",
].map((words) => words.split(" "));

/** Prepositions that bound a number right behind a verb: "killed about 30 people"; "spoke about two cases" does not. */
const ROUNDING: ReadonlySet<string> = new Set(["about", "around", "over", "under"]);
/** "recognised by about 100 countries": behind another preposition they can only round. */
const ROUNDS_AMOUNT = /^(?:about|around|over|under)$/;
const SPEAKING =
  /^(?:talk|speak|hear|learn|know|complain|ask|worry|write|think|tell|warn|lie|care|inform|joke|argue|travel|move|preside|take|win|fall|go|come|serve|live|suffer|operate|work|meet|gather|turn|look|sit)$/;
const LENGTH = /^(?:second|minute|hour|day|week|month|quarter|year|decade|centur)/;

/** Makes the words of a bound part of the number: "at least 12 soldiers" is one phrase, "at" no preposition in it. */
export function joinBounds(words: readonly Word[]): readonly Word[] {
  const bounding = new Set<number>();
  words.forEach((word, index) => {
    if (word.class !== "number" && !/^\d/.test(word.text)) return;
    for (let at = index - lengthOfBound(words, index); at < index; at++) bounding.add(at);
  });
  return bounding.size === 0 ? words : words.map((word, index) => (bounding.has(index) ? as(word, "number") : word));
}

function lengthOfBound(words: readonly Word[], number: number): number {
  const bound = BOUNDS.find(
    (each) => each.length <= number && each.every((lower, at) => words[number - each.length + at]?.lower === lower),
  );
  if (bound)
    return words.slice(number - bound.length, number).some(({ after }) => PAUSE.test(after)) ? 0 : bound.length;
  const [verb, word, next] = [words[number - 2], words[number - 1], words[number + 1]];
  const amount =
    !/:|^(?:19|20)\d\d$|[ap]\.?m\.?$/iu.test(words[number]?.lower ?? "") && !/^[ap]\.?m\b/iu.test(next?.lower ?? "");
  if (word && ROUNDS_AMOUNT.test(word.lower) && verb?.class === "preposition" && amount) return 1;
  const rounds = word && ROUNDING.has(word.lower) && verb?.class === "verb" && !PAUSE.test(verb.after);
  return rounds && !SPEAKING.test(verb.lemma) && !LENGTH.test(next?.lower ?? "") ? 1 : 0;
}
