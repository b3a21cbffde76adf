import { isCognition, modalityOf } from "../claim/speech.ts";
import type { Chunk, VerbGroup } from "./chunk.ts";
import type { Clause, ClauseKind } from "./clause.ts";
import { type Parts, rangeOf } from "./clause-parts.ts";
import type { SubjectFinding } from "./find-subject.ts";
import { namesThing } from "./names-thing.ts";
import type { Word } from "./word.ts";
import { ADDRESSED, CONTENT_NOUNS } from "./word-lists.ts";

export function finiteParts(
  chunks: readonly Chunk[],
  finding: SubjectFinding,
  verb: VerbGroup,
  lemma: string,
  earlier: readonly Clause[],
  words: readonly Word[],
): Parts {
  const parent = earlier.at(-1)?.index ?? null;
  const { opener } = finding;
  if (finding.kind === "own" || finding.kind === "relative") {
    const subject = rangeOf(finding.phrases);
    const kind = finding.kind === "relative" ? "relative" : kindOf(opener, chunks, finding.start, earlier, words);
    const own = chunks[finding.start]?.from ?? verb.from;
    const from = finding.kind === "relative" && !isDated(chunks, finding.start) ? (subject?.from ?? verb.from) : own;
    return {
      kind,
      subject,
      sharedSubject: false,
      parent,
      opener,
      from: kind === "main" ? leadIn(chunks, finding.start, from, earlier) : from,
    };
  }
  const source =
    (opener !== "or" && isSpeaking(lemma) && !isCognition(lemma) ? reporterBefore(earlier, verb) : undefined) ??
    (isSetOff(chunks, finding.start) ? governorBefore(earlier) : undefined) ??
    earlier.findLast(
      (clause) => clause.verb.form === "finite" && clause.subject !== null && !namesThing(words, clause),
    ) ??
    earlier.find((clause) => clause.kind === "reduced" && !clause.sharedSubject);
  return {
    kind: source && source.kind !== "reduced" ? source.kind : "main",
    subject: source?.subject ?? null,
    sharedSubject: true,
    parent: source?.parent ?? null,
    opener,
    from: verb.from,
  };
}

/** "signed an accord on Monday | that ends …": the day before the relative belongs to the clause above. */
function isDated(chunks: readonly Chunk[], relative: number): boolean {
  const before = chunks[chunks[relative - 1]?.kind === "comma" ? relative - 2 : relative - 1];
  return before?.kind === "noun" && before.time;
}

/** "Smith said the deal was dead and accused Ruiz": who spoke goes on speaking, rather than what he spoke of. */
function reporterBefore(earlier: readonly Clause[], verb: VerbGroup): Clause | undefined {
  const told = toldLast(earlier);
  const reporter = earlier.find((clause) => clause.index === told?.parent);
  if (!told || !reporter || !isSpeaking(reporter.lemma)) return undefined;
  const speaks = reporter.verb.form === "finite" && reporter.subject !== null;
  return speaks && sameTense(reporter.verb, verb) ? reporter : undefined;
}

/** The content told last, past what hangs on it: "said the boat had rammed it | after ignoring warnings, and accused …". */
function toldLast(earlier: readonly Clause[]): Clause | undefined {
  const last = climb(earlier, earlier.at(-1), /^(?:gerund|infinitive|reduced|adverbial)$/);
  return last?.kind === "complement" ? last : undefined;
}

/** A clause, or the first above it that is of none of these kinds. */
function climb(earlier: readonly Clause[], from: Clause | undefined, kinds: RegExp): Clause | undefined {
  let last = from;
  while (last && kinds.test(last.kind)) {
    const { parent }: Clause = last;
    last = parent === null ? undefined : earlier.find((clause) => clause.index === parent);
  }
  return last;
}

const isSpeaking = (lemma: string) => modalityOf(lemma) !== null;

/** "would support one and condemn the other" goes on under its own modal; "said …" and "accused …" stand in one tense. */
function sameTense(left: VerbGroup, right: VerbGroup): boolean {
  return left.headForm === right.headForm && left.perfect === right.perfect && left.modal === right.modal;
}

/** "rejected the charge that …, and expelled …": a comma before the coordinator closes what stood under the first verb. */
function isSetOff(chunks: readonly Chunk[], start: number): boolean {
  return chunks[start - 1]?.kind === "coordinator" && chunks[start - 2]?.kind === "comma";
}

/** The clause that the content told last hangs on, or what tells when, why or of whom: "fined those who refused, | but suspended it". */
function governorBefore(earlier: readonly Clause[]): Clause | undefined {
  const last = climb(earlier, earlier.at(-1), DEPENDENT);
  const aside = last?.kind === "adverbial" || last?.kind === "relative";
  const told = aside ? last : toldLast(earlier);
  if (!told || told.sharedSubject) return undefined;
  const above = earlier.find((clause) => clause.index === told.parent);
  const governor = aside ? climb(earlier, above, DEPENDENT) : above;
  return governor?.verb.form === "finite" && governor.subject !== null ? governor : undefined;
}

const DEPENDENT = /^(?:gerund|infinitive|reduced)$/;

function kindOf(
  opener: string,
  chunks: readonly Chunk[],
  start: number,
  earlier: readonly Clause[],
  words: readonly Word[],
): ClauseKind {
  if (opener === "that" || opener === "whether" || opener === "how" || opener === "why") return "complement";
  if (opener) return "adverbial";
  if (isAfterThat(chunks, start)) return "complement";
  const before = chunks[start - 1];
  const told = before?.kind === "verb" && earlier.length > 0;
  return told || followsObject(chunks, start, earlier, words) ? "complement" : "main";
}

const HEARD = new Set([...ADDRESSED, "warn"]);

/** "told the court | he was innocent", "denied reports | it had paid": what follows who hears it, or a noun that has a content. */
function followsObject(
  chunks: readonly Chunk[],
  start: number,
  earlier: readonly Clause[],
  words: readonly Word[],
): boolean {
  const teller = earlier.at(-1);
  const object = teller?.objects.at(-1);
  if (!teller || !object || object.to !== chunks[start]?.from) return false;
  return (HEARD.has(teller.lemma) && !teller.verb.passive) || CONTENT_NOUNS.has(words[object.to - 1]?.lemma ?? "");
}

/** "explained that in remote areas, cultivation remains": only phrases between "that" and the subject. */
function isAfterThat(chunks: readonly Chunk[], start: number): boolean {
  for (let index = start - 1; index > 0; index--) {
    const chunk = chunks[index] as Chunk;
    if (chunk.kind === "subordinator") return chunk.word === "that" && !isThing(chunks[index - 1]);
    if (
      chunk.kind === "break" ||
      chunk.kind === "relative" ||
      (chunk.kind === "verb" && chunk.form === "finite" && chunk.from !== chunk.head)
    )
      return false;
  }
  return false;
}

function isThing(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "noun" && !chunk.time;
}

/** A main clause begins with what leads into it: "Last October, the Treasury …". */
function leadIn(chunks: readonly Chunk[], start: number, from: number, earlier: readonly Clause[]): number {
  const floor = earlier.at(-1)?.to ?? 0;
  let begin = from;
  for (let index = start - 1; index >= 0; index--) {
    const chunk = chunks[index] as Chunk;
    if (
      chunk.from < floor ||
      chunk.kind === "break" ||
      chunk.kind === "verb" ||
      (chunk.kind === "coordinator" && chunks[index - 1]?.kind !== "noun") ||
      chunk.kind === "relative" ||
      chunk.kind === "subordinator"
    )
      break;
    if (chunk.kind !== "comma") begin = chunk.from;
  }
  return begin;
}
