import { isReport } from "../claim/speech.ts";
import { awaitsVerb, hostAt, isTold } from "./awaits-verb.ts";
import type { Chunk, NounPhrase, VerbGroup } from "./chunk.ts";
import { endOfModifier } from "./end-of-modifier.ts";
import { endOfProviso } from "./end-of-proviso.ts";
import { isObjectPosition } from "./is-object-position.ts";
import type { Word } from "./word.ts";

/** What is put into a sentence and interrupts it, as a range of chunks with its marks: "The minister | – who had resigned – | told". */
export interface Aside {
  readonly from: number;
  readonly to: number;
}

/** So many chunks may stand between two commas: further apart they enclose more than an aside. */
const LONGEST = 24;

/** Finds what stands between dashes, brackets or commas and is no part of the clause around it, or tells of a noun before its verb. */
export function findAsides(words: readonly Word[], chunks: readonly Chunk[]): readonly Aside[] {
  const isSaying = ({ head }: VerbGroup) => isReport((words[head] as Word).lemma);
  const asides: Aside[] = [];
  for (let index = 1; index < chunks.length; index++) {
    const to =
      closingDash(chunks, index) ??
      closingComma(chunks, index, isSaying) ??
      endOfProviso(words, chunks, index, isSaying) ??
      endOfModifier(words, chunks, index, isSaying);
    if (to !== null) asides.push({ from: index, to });
    // What commas enclose is looked for between dashes, too.
    if (to !== null && chunks[index]?.kind !== "break") index = to - 1;
  }
  return asides;
}

/** "The envoy – a former judge – said", "The bank (which lent it) said": a dash or bracket, and the next one of its kind. */
function closingDash(chunks: readonly Chunk[], open: number): number | null {
  const mark = dashAt(chunks, open);
  if (!mark || mark === ")" || isClosing(chunks, open)) return null;
  for (let index = open + 1; index < chunks.length; index++) {
    if (chunks[index]?.kind !== "break") continue;
    const closes = mark === "(" ? dashAt(chunks, index) === ")" : dashAt(chunks, index) === mark;
    return closes && index > open + 1 && index + 1 < chunks.length ? index + 1 : null;
  }
  return null;
}

function dashAt(chunks: readonly Chunk[], at: number): string | null {
  const chunk = chunks[at];
  if (chunk?.kind !== "break") return null;
  return /^(?:[–—-]|--|\(|\))$/u.test(chunk.word) ? chunk.word : null;
}

/** The second of two dashes opens nothing. */
function isClosing(chunks: readonly Chunk[], at: number): boolean {
  const mark = dashAt(chunks, at);
  return mark !== "(" && chunks.slice(0, at).filter((_, index) => dashAt(chunks, index) === mark).length % 2 === 1;
}

/** From a comma behind a noun to the one before the verb that the noun still awaits: "Soto, who denies it, | had paid". */
function closingComma(chunks: readonly Chunk[], open: number, isSaying: (verb: VerbGroup) => boolean): number | null {
  const host = chunks[open - 1];
  if (chunks[open]?.kind !== "comma" || host?.kind !== "noun" || host.time) return null;
  const first = chunks[open + 1];
  const relative =
    first?.kind === "relative" ||
    (first?.kind === "subordinator" && first.word === "where") ||
    (first?.kind === "preposition" && chunks[open + 2]?.kind === "relative");
  const named = first?.kind === "noun" && !first.time && isTold(chunks, open, isSaying);
  const described = isBareParticiple(chunks[participleAt(chunks, open)]) && awaitsVerb(chunks, open, isSaying);
  if (!relative && !named && !described) return null;
  for (let index = open + 2; index < Math.min(chunks.length, open + LONGEST); index++) {
    const chunk = chunks[index] as Chunk;
    if (chunk.kind === "break") return null;
    if (chunk.kind !== "comma") continue;
    if (!named && !chunks.slice(open + 1, index).some(({ kind }) => kind === "verb")) continue;
    if (isFiniteVerb(chunks, index + 1)) return index + 1;
    // "met Soto, who leads the bank, | and left"
    if (chunks[index + 1]?.kind === "coordinator")
      return relative && isFiniteVerb(chunks, index + 2) && isObjectPosition(chunks, open - 1) ? index : null;
  }
  return null;
}

/** Chunk index of the participle that begins an aside: "if attacked", "twice convicted of graft". */
export function participleAt(chunks: readonly Chunk[], open: number): number {
  const first = chunks[open + 1];
  const led = first?.kind === "other" || (first?.kind === "subordinator" && LEADS_PARTICIPLE.test(first.word));
  return led ? open + 2 : open + 1;
}

const LEADS_PARTICIPLE = /^(?:although|if|once|though|unless|when|while)$/;

/** A verb past adverbs: "later said". */
function isFiniteVerb(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[chunks[at]?.kind === "other" ? at + 1 : at];
  return chunk?.kind === "verb" && chunk.form === "finite";
}

/** "accused of graft", "speaking in Lima": what may describe a noun, and takes no object as a deed would. */
function isBareParticiple(chunk: Chunk | undefined): boolean {
  if (chunk?.kind !== "verb") return false;
  return (
    chunk.form === "gerund" || chunk.form === "participle" || (chunk.from === chunk.head && chunk.headForm === "past")
  );
}

/** The chunks without some asides; where no verb follows one, a comma stands in its place: "After talks (in Rome) the two sides signed". */
export function withoutAsides(chunks: readonly Chunk[], asides: readonly Aside[]): readonly Chunk[] {
  if (asides.length === 0) return chunks;
  return chunks.flatMap((chunk, at) => {
    const aside = asides.find((each) => holds(each, at));
    if (!aside) return [chunk];
    const next = chunks[aside.to];
    // "said that, if elected, | he would go": "that" opens what follows.
    const parts =
      at === aside.from && next?.kind === "noun" && !/^(?:subordinator|verb)$/.test(chunks[at - 1]?.kind ?? "");
    return parts ? [{ kind: "comma" as const, from: next.from, to: next.from, word: "," }] : [];
  });
}

export function holds({ from, to }: Aside, at: number): boolean {
  return from <= at && at < to;
}

/** Whom the participle that begins an aside describes: "Lungu" in "Lungu, accused of graft, fled". */
export function describedBy(chunks: readonly Chunk[], { from }: Aside): NounPhrase | null {
  const host = chunks[hostAt(chunks, from)];
  return host?.kind === "noun" && !host.time ? host : null;
}
