import type { Chunk } from "./chunk.ts";

/** True for a comma and for any stronger mark. */
export function isPause(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "comma" || chunk?.kind === "break";
}
