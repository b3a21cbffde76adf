import type { Fact } from "../../schema/index.ts";
import { compareText } from "../../text/index.ts";
import { changeOrdered } from "./change-ordered.ts";
import type { FactChanges } from "./fact-changes.ts";

/** What the facts of a set hold of one kind, fact by fact; those that hold nothing do not stand in it. */
export interface Gathering<Item> {
  entries: readonly Gathered<Item>[];
}

interface Gathered<Item> {
  readonly fact: Fact;
  readonly items: readonly Item[];
}

export function openGathering<Item>(): Gathering<Item> {
  return { entries: [] };
}

/**
 * All that the facts hold of one kind, in the order of the facts. Only facts that are new are read, so that one more
 * article costs what it changes and what was found, not what was looked through.
 */
export function gather<Item>(
  gathering: Gathering<Item>,
  { fresh, gone }: Pick<FactChanges, "fresh" | "gone">,
  read: (fact: Fact) => readonly Item[],
): readonly Item[] {
  const coming = fresh.map((fact) => ({ fact, items: read(fact) })).filter(({ items }) => items.length > 0);
  gathering.entries = changeOrdered(gathering.entries, ({ fact }) => gone.has(fact), coming, compareEntries);
  return gathering.entries.flatMap(({ items }) => items);
}

function compareEntries({ fact: left }: Gathered<unknown>, { fact: right }: Gathered<unknown>): number {
  return compareText(left.statements[0] ?? "", right.statements[0] ?? "");
}
