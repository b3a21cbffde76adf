import type { Chunk, VerbGroup } from "./chunk.ts";
import { opensClause, opensClauseAt } from "./find-subject.ts";

/** True where the noun before a comma has no verb yet: it begins its clause, or is what a verb of saying tells of. */
export function awaitsVerb(chunks: readonly Chunk[], comma: number, isSaying: (verb: VerbGroup) => boolean): boolean {
  const start = hostAt(chunks, comma) - 1;
  const before = chunks[start];
  const opens =
    before === undefined || before.kind === "break" || before.kind === "subordinator" || opensClauseAt(chunks, start);
  return opens || isTold(chunks, comma, isSaying);
}

/** "said Soto, …, had paid": the noun before a comma right behind a verb of saying. */
export function isTold(chunks: readonly Chunk[], comma: number, isSaying: (verb: VerbGroup) => boolean): boolean {
  const before = chunks[hostAt(chunks, comma) - 1];
  return before?.kind === "verb" && isSaying(before);
}

/** Chunk index of the phrase that an aside interrupts: "the minister" in "the minister of trade, accused of graft, said". */
export function hostAt(chunks: readonly Chunk[], open: number): number {
  let at = open - 1;
  for (;;) {
    const link = chunks[at - 1];
    if (link?.kind !== "preposition" || opensClause(link.word) || chunks[at - 2]?.kind !== "noun") return at;
    at -= 2;
  }
}
