import type { Chunk } from "./chunk.ts";
import type { Word } from "./word.ts";

/** The chunks without brackets that only add a name or letters to the one before: "Sen. Kaine (D-Va.) said". */
export function dropBrackets(chunks: readonly Chunk[], words: readonly Word[]): readonly Chunk[] {
  const dropped = new Set<Chunk>();
  for (const [at, open] of chunks.entries()) {
    const [before, inside, close] = [chunks[at - 1], chunks[at + 1], chunks[at + 2]];
    if (open.kind !== "break" || open.word !== "(" || before?.kind !== "noun" || inside?.kind !== "noun") continue;
    if (close?.kind !== "break" || !/^\.?\),?$/u.test(close.word)) continue;
    if (!words.slice(inside.from, inside.to).every(({ text }) => /^\p{Lu}/u.test(text))) continue;
    for (const chunk of [open, inside]) dropped.add(chunk);
    if (!close.word.endsWith(",")) dropped.add(close);
  }
  if (dropped.size === 0) return chunks;
  return chunks
    .filter((chunk) => !dropped.has(chunk))
    .map((chunk) =>
      chunk.kind === "break" && /^\.?\),$/u.test(chunk.word) ? { ...chunk, kind: "comma", word: "," } : chunk,
    );
}
