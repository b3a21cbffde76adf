import { commonUnit, countsPeople } from "../../quantity/index.ts";
import type { ReportOf } from "../report/index.ts";
import { hasRoot, rootOf, stemWord } from "../word/index.ts";
import { areOneCrowd, areSentTogether } from "./counted-deeds.ts";
import { areOneLoad } from "./read-load.ts";

/**
 * True where two amounts count the same things: in one unit, or one kind of people under two nouns, of which one is of
 * the root of a word of the other count: "trade unionists", "union members".
 */
export function countOneKind(left: ReportOf<"quantity">, right: ReportOf<"quantity">): boolean {
  const [unit, other] = [left.statement.quantity.unit, right.statement.quantity.unit];
  if (commonUnit(unit) === commonUnit(other)) return true;
  if (!countsPeople(unit) || !countsPeople(other)) return false;
  if (areOneLoad(left, right) || areOneCrowd(left, right) || areSentTogether(left, right)) return true;
  return rootsOf(left).has(rootOfUnit(other)) || rootsOf(right).has(rootOfUnit(unit));
}

/** How much of what two counts of people measure is one, forms of one word taken for it. */
export function shareMeasure(left: ReportOf<"quantity">, right: ReportOf<"quantity">): number {
  const [ours, theirs] = [left, right].map(({ measure }) => new Set([...measure].map(rootOf)));
  if (!ours || !theirs || ours.size === 0 || theirs.size === 0) return 0;
  return [...ours].filter((root) => theirs.has(root)).length / Math.sqrt(ours.size * theirs.size);
}

function rootOfUnit(unit: string): string {
  return rootOf(stemWord(unit.toLowerCase()));
}

/** "people" names any of them. */
function rootsOf({ measure }: ReportOf<"quantity">): ReadonlySet<string> {
  return new Set([...measure].filter((stem) => hasRoot(stem) && stem !== "peopl").map(rootOf));
}
