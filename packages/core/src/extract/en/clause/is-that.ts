import type { Chunk } from "./chunk.ts";

/** The "that" of "said that", which opens what is said. */
export function isThat(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "subordinator" && chunk.word === "that";
}
