import type { Chunk, VerbGroup } from "./chunk.ts";
import type { Oblique, WordRange } from "./clause.ts";
import { opensClause } from "./find-subject.ts";

export interface Complements {
  readonly objects: readonly WordRange[];
  readonly obliques: readonly Oblique[];
  /** Word index at which the clause ends. */
  readonly to: number;
}

/** How many phrases and links may stand between a subject and its verb: "two people familiar with the talks said". */
const LOOKAHEAD = 6;

type Slot = { from: number; to: number; preposition: string | null; time: boolean };

/** What follows a verb in its clause: objects and prepositional phrases, lists taken whole, up to the next clause. */
export function findComplements(chunks: readonly Chunk[], at: number, takesClause: boolean): Complements {
  const slots: Slot[] = [];
  let to = (chunks[at] as VerbGroup).to;
  let preposition: { word: string; from: number } | null = null;
  for (let index = at + 1; index < chunks.length; index++) {
    const chunk = chunks[index] as Chunk;
    if (chunk.kind === "verb" || chunk.kind === "subordinator" || chunk.kind === "relative" || chunk.kind === "break")
      break;
    if (chunk.kind === "noun") {
      const bare = takesClause || chunks[index - 1]?.kind === "comma" || isNextSubject(chunks, index);
      if (startsNextClause(chunks, index, bare) && !preposition && !isBesideNoun(chunks, index)) break;
      addPhrase(slots, chunk, preposition?.word ?? null, chunks[index - 1]);
      preposition = null;
      to = chunk.to;
    } else if (chunk.kind === "preposition") {
      const opens = opensClause(chunk.word) || chunks[index - 1]?.kind === "comma";
      if (opens && (startsNextClause(chunks, index + 1) || startsWithApposition(chunks, index))) break;
      preposition = { word: chunk.word, from: chunk.from };
    } else if (chunk.kind === "other") {
      if (chunks[index - 1]?.kind !== "comma") to = Math.max(to, chunk.to);
    } else if (chunk.kind === "comma" || chunk.kind === "coordinator") {
      if (!continues(chunks, index)) break;
      if (chunk.kind === "comma") preposition = null;
    }
  }
  const objects = slots.filter((slot) => slot.preposition === null).map(({ from, to }) => ({ from, to }));
  const obliques = slots.flatMap((slot) =>
    slot.preposition === null ? [] : [{ ...slot, preposition: slot.preposition }],
  );
  return { objects, obliques, to };
}

/** "of X" belongs to the phrase before it, an item of a list to the list. */
function addPhrase(
  slots: Slot[],
  phrase: WordRange & { readonly time?: boolean },
  preposition: string | null,
  before: Chunk | undefined,
): void {
  const last = slots.at(-1);
  const listed = before?.kind === "comma" || before?.kind === "coordinator";
  const time = phrase.time === true;
  if (last && (preposition === "of" || (preposition === null && listed && !time))) last.to = phrase.to;
  else slots.push({ from: phrase.from, to: phrase.to, preposition: time ? (preposition ?? "on") : preposition, time });
}

/** True when a finite verb has the phrase at `index` for its subject. */
function startsNextClause(chunks: readonly Chunk[], index: number, bare = true): boolean {
  if (chunks[index]?.kind !== "noun") return false;
  for (let next = index + 1; next < Math.min(chunks.length, index + LOOKAHEAD); next++) {
    const chunk = chunks[next] as Chunk;
    if (chunk.kind === "verb") return chunk.form === "finite" && !isParticiple(chunk, chunks[next + 1], bare);
    if (chunk.kind === "coordinator" && chunks[next + 1]?.kind !== "noun") return false;
    // "expelled a diplomat as it investigates …": the next clause begins at "as".
    if (chunk.kind === "preposition" && opensClause(chunk.word)) return false;
    if (chunk.kind === "comma" || chunk.kind === "break" || chunk.kind === "subordinator" || chunk.kind === "relative")
      return false;
  }
  return false;
}

/** "denied claims | it had paid": one word between a noun and a verb. */
function isNextSubject(chunks: readonly Chunk[], index: number): boolean {
  const [before, chunk, next] = chunks.slice(index - 1, index + 2);
  return before?.kind === "noun" && chunk?.kind === "noun" && chunk.to - chunk.from === 1 && next?.kind === "verb";
}

/** "told the court | he was innocent", "lost a ship | it had bought": the clause begins with the noun behind. */
function isBesideNoun(chunks: readonly Chunk[], index: number): boolean {
  const next = chunks[index + 1];
  return next?.kind === "noun" && !next.time;
}

/** "after its president, Ana Ruiz, barred two planes": between commas the subject is named again. */
function startsWithApposition(chunks: readonly Chunk[], preposition: number): boolean {
  const [link, subject, comma, name, closing, verb] = chunks.slice(preposition, preposition + 6);
  return (
    link?.kind === "preposition" &&
    opensClause(link.word) &&
    subject?.kind === "noun" &&
    !subject.time &&
    comma?.kind === "comma" &&
    name?.kind === "noun" &&
    closing?.kind === "comma" &&
    verb?.kind === "verb" &&
    verb.form === "finite"
  );
}

/** Without auxiliary and with "by", or after the object of a verb that takes no clause, a past form is a participle. */
function isParticiple(verb: VerbGroup, next: Chunk | undefined, bare: boolean): boolean {
  return verb.from === verb.head && verb.headForm === "past" && (isBy(next) || !bare);
}

function isBy(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "preposition" && chunk.word === "by";
}

/** After a comma or "and" the clause goes on with an item of a list or another phrase, unless a clause begins there. */
function continues(chunks: readonly Chunk[], index: number): boolean {
  const next = chunks[index + 1];
  const following = next?.kind === "coordinator" || next?.kind === "other" ? index + 2 : index + 1;
  const chunk = chunks[following];
  if (next?.kind === "other" && chunks[index]?.kind === "coordinator") return true;
  if (chunk?.kind === "noun") return !startsNextClause(chunks, following);
  return (
    chunk?.kind === "preposition" && chunks[following + 1]?.kind === "noun" && !startsNextClause(chunks, following + 1)
  );
}
