import type { Chunk, VerbGroup } from "./chunk.ts";
import { opensClause } from "./find-subject.ts";
import { isThat } from "./is-that.ts";
import type { Word } from "./word.ts";

/** So many chunks may stand before what is said: further on it is a sentence of its own. */
const LONGEST = 20;

/** From what opens the content of a verb of saying to the subject of that content: "said that | , if elected, | he would go", "said | if elected, | he would go". */
export function endOfProviso(
  words: readonly Word[],
  chunks: readonly Chunk[],
  at: number,
  isSaying: (verb: VerbGroup) => boolean,
): number | null {
  const before = chunks[at - 1];
  const set = chunks[at]?.kind === "comma" && isThat(before);
  const told = before?.kind === "verb" && isSaying(before) && chunks[at - 2]?.kind === "noun" && !asks(words, before);
  const opens = opensProviso(chunks[at]) && (isThat(before) || told);
  if (!set && !opens) return null;
  if (isThat(before) && !isContent(chunks, at - 1, isSaying)) return null;
  for (let index = at + 1; index < Math.min(chunks.length, at + LONGEST); index++) {
    const chunk = chunks[index] as Chunk;
    if (chunk.kind === "break") return null;
    if (chunk.kind !== "comma" || !beginsClause(chunks, index + 1)) continue;
    return set || hasVerb(chunks, at, index) ? index + 1 : null;
  }
  return null;
}

/** "said that", "said on Monday that", "told reporters that": a verb of saying, then only phrases. */
function isContent(chunks: readonly Chunk[], that: number, isSaying: (verb: VerbGroup) => boolean): boolean {
  const verb = chunks
    .slice(0, that)
    .findLast(({ kind }) => kind !== "noun" && kind !== "preposition" && kind !== "other");
  return verb?.kind === "verb" && isSaying(verb);
}

/** "asked if it was so": what follows is the question. */
function asks(words: readonly Word[], { head }: VerbGroup): boolean {
  return /^(?:ask|doubt|know|question|see|wonder)$/.test(words[head]?.lemma ?? "");
}

function opensProviso(chunk: Chunk | undefined): boolean {
  if (chunk?.kind === "preposition") return opensClause(chunk.word) && chunk.word !== "than";
  return chunk?.kind === "subordinator" && PROVISOS.test(chunk.word);
}

const PROVISOS = /^(?:although|because|had|if|once|should|though|unless|were|whereas|while|whilst|when|whenever)$/;

function hasVerb(chunks: readonly Chunk[], from: number, to: number): boolean {
  return chunks.slice(from, to).some(({ kind }) => kind === "verb");
}

/** A phrase with those that belong to it, then a finite verb. */
function beginsClause(chunks: readonly Chunk[], from: number): boolean {
  if (chunks[from]?.kind !== "noun") return false;
  const next = chunks.slice(from + 1).find(({ kind }) => kind !== "noun" && kind !== "preposition" && kind !== "other");
  return next?.kind === "verb" && next.form === "finite";
}
