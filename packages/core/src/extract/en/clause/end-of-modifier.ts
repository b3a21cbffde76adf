import { awaitsVerb } from "./awaits-verb.ts";
import type { Chunk, VerbGroup } from "./chunk.ts";
import { opensClause } from "./find-subject.ts";
import { isThat } from "./is-that.ts";
import type { Word } from "./word.ts";
import { CONTENT_NOUNS } from "./word-lists.ts";

/** From a clause right behind a noun to the verb that the noun still awaits: "A plane | carrying the minister | crashed". */
export function endOfModifier(
  words: readonly Word[],
  chunks: readonly Chunk[],
  at: number,
  isSaying: (verb: VerbGroup) => boolean,
): number | null {
  const host = chunks[at - 1];
  if (host?.kind !== "noun" || host.time || !awaitsVerb(chunks, at, isSaying)) return null;
  const linked = chunks[at]?.kind === "relative" || isThat(chunks[at]);
  const first = chunks[linked ? at + 1 : at];
  // "The charge | that Soto lied | was dropped"
  const content = isThat(chunks[at]) && first?.kind === "noun" && CONTENT_NOUNS.has(words[host.head]?.lemma ?? "");
  const tells =
    first?.kind === "verb" && first.form === (linked ? "finite" : "gerund") && words[first.head]?.class === "verb";
  if (!tells && !content) return null;
  // What is said has a verb of its own: "Protesters | saying the vote was rigged | stormed".
  const nested = content || (first.kind === "verb" && isSaying(first));
  const verbs = finiteVerbs(chunks, chunks.indexOf(first) + 1, nested);
  return (nested ? (verbs[1] ?? (content ? null : verbs[0])) : verbs[0]) ?? null;
}

/** The finite verbs that follow without a pause, those left out that "and" adds to what stands before. */
function finiteVerbs(chunks: readonly Chunk[], from: number, nested: boolean): readonly number[] {
  const found: number[] = [];
  let listed = false;
  for (let index = from; index < chunks.length; index++) {
    const chunk = chunks[index] as Chunk;
    if (!RUNS_ON.has(chunk.kind) || (isSubordinate(chunk) && !nested)) break;
    listed ||= chunk.kind === "coordinator";
    if (chunk.kind !== "verb" || chunk.form !== "finite" || isByAgent(chunks, index)) continue;
    // "months that saw Smith levy tariffs and Norland impose sanctions"
    const added =
      chunks[index - 1]?.kind === "coordinator" || (listed && chunk.from === chunk.head && chunk.headForm === "base");
    if (!added) found.push(index);
  }
  return found;
}

const RUNS_ON: ReadonlySet<Chunk["kind"]> = new Set([
  "noun",
  "verb",
  "preposition",
  "coordinator",
  "subordinator",
  "other",
]);

/** "a bomb planted by rebels": no verb of a clause. */
function isByAgent(chunks: readonly Chunk[], at: number): boolean {
  const [verb, next] = [chunks[at], chunks[at + 1]];
  return verb?.kind === "verb" && verb.from === verb.head && next?.kind === "preposition" && next.word === "by";
}

/** "while", "after": words that open a clause with a verb of its own. */
function isSubordinate(chunk: Chunk): boolean {
  return chunk.kind === "subordinator" || (chunk.kind === "preposition" && opensClause(chunk.word));
}
