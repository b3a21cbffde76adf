import type { Chunk } from "./chunk.ts";

/** Whether the phrase at a chunk stands right behind a verb or a preposition, and begins nothing of its own. */
export function isObjectPosition(chunks: readonly Chunk[], at: number): boolean {
  const before = chunks[at - 1];
  return before?.kind === "verb" || before?.kind === "preposition";
}
