import { commonUnit, countsPeople } from "../../quantity/index.ts";
import type { ReportOf } from "../report/index.ts";
import { stemWord } from "../word/index.ts";

/** A noun that begins like a word of the other count names one kind of people: "trade unionists", "union members". */
const ROOT = 5;

/** True where two amounts count the same things: in one unit, or one kind of people under two nouns. */
export function countOneKind(left: ReportOf<"quantity">, right: ReportOf<"quantity">): boolean {
  const [unit, other] = [left.statement.quantity.unit, right.statement.quantity.unit];
  if (commonUnit(unit) === commonUnit(other)) return true;
  if (!countsPeople(unit) || !countsPeople(other)) return false;
  return rootsOf(left).has(rootOf(other)) || rootsOf(right).has(rootOf(unit));
}

/** How much of what two counts of people measure is one, forms of one word taken for it. */
export function shareMeasure(left: ReportOf<"quantity">, right: ReportOf<"quantity">): number {
  const [ours, theirs] = [left, right].map(({ measure }) => new Set([...measure].map((stem) => stem.slice(0, ROOT))));
  if (!ours || !theirs || ours.size === 0 || theirs.size === 0) return 0;
  return [...ours].filter((root) => theirs.has(root)).length / Math.sqrt(ours.size * theirs.size);
}

function rootOf(unit: string): string {
  return stemWord(unit.toLowerCase()).slice(0, ROOT);
}

/** "people" names any of them. */
function rootsOf({ measure }: ReportOf<"quantity">): ReadonlySet<string> {
  const names = [...measure].filter((stem) => stem.length >= ROOT && stem !== "peopl");
  return new Set(names.map((stem) => stem.slice(0, ROOT)));
}
