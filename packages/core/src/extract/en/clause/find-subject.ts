import type { Chunk, NounPhrase, VerbGroup } from "./chunk.ts";
import { findAntecedent } from "./find-antecedent.ts";
import { isObjectPosition } from "./is-object-position.ts";
import type { Word } from "./word.ts";
import { CLAUSE_PREPOSITIONS } from "./word-lists.ts";

/** Where the subject of a verb was found: chunk indexes of its phrases, the relation and the opening word's chunk. */
export interface SubjectFinding {
  readonly kind: "own" | "relative" | "shared" | "none";
  readonly phrases: readonly NounPhrase[];
  /** Chunk index at which the clause begins. */
  readonly start: number;
  readonly opener: string;
}

/**
 * Finds the subject of the finite verb at chunk `at` by walking left past phrases that only modify. What a verb of
 * saying has behind it may be the subject of what is said; `isSaying` tells such a verb.
 */
export function findSubject(
  chunks: readonly Chunk[],
  at: number,
  words: readonly Word[],
  isSaying: (verb: VerbGroup) => boolean,
): SubjectFinding {
  let fallback: SubjectFinding | null = null;
  let listed = false;
  for (let index = at - 1; index >= 0; index--) {
    const chunk = chunks[index] as Chunk;
    switch (chunk.kind) {
      case "noun": {
        if (chunk.time) break;
        const first = firstOfList(chunks, index);
        const before = chunks[first - 1];
        if (before?.kind === "preposition" && !opensClauseAt(chunks, first - 1)) {
          fallback ??= { kind: "own", phrases: [chunk], start: index, opener: "" };
          index = first - 1;
          break;
        }
        // "met Ruiz, | signed the accord and left"
        if (listed && before?.kind === "verb" && before.form === "finite" && !isSaying(before)) break;
        const held = holderOfRelative(chunks, index, isSaying);
        if (held !== null) return ownSubject(chunks, held);
        return ownSubject(chunks, index);
      }
      case "relative":
        return { kind: "relative", phrases: findAntecedent(chunks, index, words), start: index, opener: chunk.word };
      case "comma": {
        const outer = fallback ? null : leapParenthesis(chunks, index, at - index === 1);
        if (outer !== null) return ownSubject(chunks, outer);
        listed ||= at - index === 1;
        break;
      }
      case "coordinator":
        if (!fallback) return { kind: "shared", phrases: [], start: index + 1, opener: chunk.word };
        break;
      case "subordinator":
        if (chunk.word === "that" && !fallback && (isNoun(chunks[index - 1]) || isDated(chunks, index, words)))
          return { kind: "relative", phrases: findAntecedent(chunks, index, words), start: index, opener: "that" };
        return fallback ? { ...fallback, start: index, opener: chunk.word } : none(index, chunk.word);
      case "verb":
        if (chunk.form === "participle" && isNoun(chunks[index - 1])) {
          fallback = null;
          break;
        }
        if (at - index === 1 && isSaying(chunk) && isInserted(chunks, index, words))
          return {
            kind: "relative",
            phrases: findAntecedent(chunks, index - 2, words),
            start: index - 2,
            opener: "that",
          };
        return (
          (listed && chunk.form === "finite" ? null : fallback) ??
          (chunk.form === "finite" && at - index > 1
            ? { kind: "shared", phrases: [], start: index + 1, opener: "" }
            : none(index + 1, ""))
        );
      case "break":
        return fallback ?? none(index + 1, "");
      default:
        break;
    }
  }
  return fallback ?? none(0, "");
}

/** "a move that | traders said | could push up prices": whose word it is stands between the noun and what it does. */
function isInserted(chunks: readonly Chunk[], saying: number, words: readonly Word[]): boolean {
  const [link, speaker] = chunks.slice(saying - 2, saying);
  const relative = link?.kind === "relative" || (link?.kind === "subordinator" && link.word === "that");
  return speaker?.kind === "noun" && relative && findAntecedent(chunks, saying - 2, words).length > 0;
}

/** "soldiers who committed crimes will …": the object of a relative clause is not the subject of what follows. */
function holderOfRelative(
  chunks: readonly Chunk[],
  index: number,
  isSaying: (verb: VerbGroup) => boolean,
): number | null {
  const [holder, relative, verb] = [chunks[index - 3], chunks[index - 2], chunks[index - 1]];
  if (holder?.kind !== "noun" || holder.time || relative?.kind !== "relative" || verb?.kind !== "verb") return null;
  return isSaying(verb) || verb.passive ? null : index - 3;
}

function none(start: number, opener: string): SubjectFinding {
  return { kind: "none", phrases: [], start, opener };
}

export function opensClause(preposition: string): boolean {
  return CLAUSE_PREPOSITIONS.has(preposition);
}

/** "known as Tom Black": after a participle, "as" opens no clause. */
export function opensClauseAt(chunks: readonly Chunk[], at: number): boolean {
  const link = chunks[at];
  if (link?.kind !== "preposition" || !opensClause(link.word)) return false;
  const before = chunks[at - 1];
  return !(link.word === "as" && before?.kind === "verb" && before.headForm === "past");
}

/** The phrase at `index`, with what is coordinated to its left ("Smith and Ruiz"), and the word that opens the clause. */
function ownSubject(chunks: readonly Chunk[], index: number): SubjectFinding {
  const phrases = [chunks[index] as NounPhrase];
  let start = index;
  for (let left = itemBefore(chunks, start); left !== null; left = itemBefore(chunks, start)) {
    const listed = chunks[start - 1]?.kind === "comma";
    if (isObjectPosition(chunks, left) || (listed && (phrases.length === 1 || isGovernedList(chunks, left)))) break;
    phrases.unshift(chunks[left] as NounPhrase);
    start = left;
  }
  const before = chunks[start - 1];
  const opens = before?.kind === "subordinator" || (before?.kind === "preposition" && opensClauseAt(chunks, start - 1));
  const opener = opens && before && "word" in before ? before.word : "";
  return { kind: "own", phrases, start: opener ? start - 1 : start, opener };
}

/** Chunk index of the item of a list before the one at `index`. */
function itemBefore(chunks: readonly Chunk[], index: number): number | null {
  const link = chunks[index - 1];
  if (link?.kind !== "coordinator" && link?.kind !== "comma") return null;
  const left = link.kind === "coordinator" && chunks[index - 2]?.kind === "comma" ? index - 3 : index - 2;
  const phrase = chunks[left];
  return phrase?.kind === "noun" && !phrase.time ? left : null;
}

/** "Over Venezuela and sanctions, the leaders meet": the list before the comma stands under a preposition. */
function isGovernedList(chunks: readonly Chunk[], index: number): boolean {
  let first = index;
  for (let left = itemBefore(chunks, first); left !== null; left = itemBefore(chunks, first)) first = left;
  return isObjectPosition(chunks, first);
}

function isNoun(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "noun" && !chunk.time;
}

/** "an accord on Monday that ends …": a day stands between the noun and what is told of it. */
function isDated(chunks: readonly Chunk[], that: number, words: readonly Word[]): boolean {
  const before = chunks[that - 1];
  return before?.kind === "noun" && before.time && findAntecedent(chunks, that, words).length > 0;
}

/**
 * From a comma that closes a parenthesis to the phrase before the one that opened it: "Smith, who …, said". Right before
 * the verb it may stand behind another verb, too: "said the council, which …, has no power".
 */
function leapParenthesis(chunks: readonly Chunk[], comma: number, closes: boolean): number | null {
  for (let index = comma - 1; index > 0; index--) {
    const chunk = chunks[index];
    if (chunk?.kind === "break") return null;
    if (chunk?.kind !== "comma") continue;
    let head = index - 1;
    while (
      head > 1 &&
      chunks[head]?.kind === "noun" &&
      chunks[head - 1]?.kind === "preposition" &&
      !opensClause((chunks[head - 1] as { word: string }).word)
    )
      head -= 2;
    const found = chunks[head];
    const told =
      closes && head === index - 1 && chunks[index + 1]?.kind === "relative" && chunks[head - 1]?.kind === "verb";
    if (found?.kind !== "noun" || found.time) continue;
    if (told || !isObjectPosition(chunks, head) || (closes && opensClauseAt(chunks, head - 1))) return head;
  }
  return null;
}

/** The noun a participle belongs to: "troops deployed", "boats carrying drugs"; none after a comma or a preposition. */
export function antecedentOf(chunks: readonly Chunk[], at: number): NounPhrase | null {
  const before = chunks[at - 1];
  return before?.kind === "noun" && !before.time ? before : null;
}

/** Chunk index of the first item of the list that ends at `index`: "of France and Spain". */
function firstOfList(chunks: readonly Chunk[], index: number): number {
  let first = index;
  while (chunks[first - 1]?.kind === "coordinator" && chunks[first - 2]?.kind === "noun") first -= 2;
  return first;
}
