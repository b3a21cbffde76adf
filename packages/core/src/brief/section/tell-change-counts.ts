import type { Change } from "../../schema/index.ts";
import type { FactChange } from "../compare-digests.ts";
import { countWord, joinList } from "../wording/index.ts";

const DONE: readonly (readonly [change: Change, one: string, many: string])[] = [
  ["newly-disputed", "is newly disputed", "are newly disputed"],
  ["resolved", "is no longer disputed", "are no longer disputed"],
  ["updated", "has a new value", "have a new value"],
  ["added", "is new", "are new"],
  ["strengthened", "is better attested", "are better attested"],
  ["withdrawn", "is withdrawn", "are withdrawn"],
];

/** How many facts changed in which way: "two facts are newly disputed, five are new and one is withdrawn". */
export function tellChangeCounts(changes: readonly FactChange[]): string {
  const counted = DONE.flatMap(([kind, one, many]) => {
    const count = changes.filter(({ change }) => change === kind).length;
    return count === 0 ? [] : [{ count, does: count === 1 ? one : many }];
  });
  return joinList(
    counted.map(({ count, does }, index) => {
      const noun = index > 0 ? "" : count === 1 ? "fact " : "facts ";
      return `${countWord(count)} ${noun}${does}`;
    }),
  );
}
