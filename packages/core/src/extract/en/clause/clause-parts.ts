import type { NounPhrase } from "./chunk.ts";
import type { Clause, WordRange } from "./clause.ts";

export type Parts = Pick<Clause, "kind" | "subject" | "sharedSubject" | "parent" | "opener" | "from">;

export function rangeOf(phrases: readonly NounPhrase[]): WordRange | null {
  const first = phrases[0];
  const last = phrases.at(-1);
  return first && last ? { from: first.from, to: last.to } : null;
}
