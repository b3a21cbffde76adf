import pluralize from "pluralize";
import { movedThing } from "./amount-place.ts";
import { deedDone } from "./deed-done.ts";
import { nounBehind } from "./governing-noun.ts";
import { isLevel, joinWords, type Standing } from "./standing.ts";

/** Units that say what is measured; of the others ("tonnes") the value names the unit. */
const DIMENSION: Readonly<Record<string, string>> = {
  hectare: "area",
  acre: "area",
  "square kilometre": "area",
  "square mile": "area",
};

/** What is so long, wide or heavy: "cocaine seized in the port", "area under cultivation". */
export function measuredMatter(there: Standing): string {
  const { amount, sentence, clause, first, next, tail } = there;
  const { words } = sentence;
  const unit = DIMENSION[amount.unit] ?? pluralize(amount.unit);
  const deed = deedDone(sentence, clause, first);
  if (tail.startsWith("of ")) return joinWords(tail.slice(3), deed);
  const noun = tail ? "" : nounBehind(words, next);
  if (noun) return noun;
  if (tail) return joinWords(unit, deed.startsWith("to ") ? deed : tail);
  return (isLevel(there) && movedThing(sentence, clause, first)) || joinWords(unit, deed);
}
