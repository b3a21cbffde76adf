import { isReport } from "../claim/speech.ts";
import type { Chunk, NounPhrase, VerbGroup } from "./chunk.ts";
import type { Clause, ClauseKind, WordRange } from "./clause.ts";
import { findComplements } from "./find-complements.ts";
import { antecedentOf, findSubject, opensClause, type SubjectFinding } from "./find-subject.ts";
import { isReduced } from "./is-reduced.ts";
import objectControl from "./object-control.json" with { type: "json" };
import { isInvertedSubject } from "./read-verb-group.ts";
import type { Word } from "./word.ts";

const OBJECT_CONTROL: ReadonlySet<string> = new Set(objectControl);

/** Reads the clauses of a sentence from its phrases, left to right: one for each verb group. */
export function readClauses(words: readonly Word[], chunks: readonly Chunk[]): readonly Clause[] {
  const clauses: Clause[] = [];
  chunks.forEach((chunk, at) => {
    if (chunk.kind !== "verb") return;
    clauses.push(readClause(words, chunks, at, chunk, clauses));
  });
  return clauses.map((clause) => (clause.subject || !clause.sharedSubject ? clause : shareForward(clause, clauses)));
}

function readClause(
  words: readonly Word[],
  chunks: readonly Chunk[],
  at: number,
  verb: VerbGroup,
  earlier: readonly Clause[],
): Clause {
  const lemma = (words[verb.head] as Word).lemma;
  const complements = findComplements(chunks, at, isReport(lemma));
  const finding = verb.form === "finite" ? findSubject(chunks, at) : null;
  const reduced = verb.form !== "infinitive" && verb.form !== "gerund" && isReduced(words, chunks, at, earlier);
  const common = {
    index: earlier.length,
    verb: reduced ? { ...verb, form: "participle" as const, passive: true } : verb,
    lemma,
    ...complements,
  };
  if (isInvertedSubject(words, verb.from, verb.from + 1)) {
    const subject = { from: verb.from + 1, to: verb.from + 2 };
    const opener = words[verb.from - 1]?.lower ?? "";
    return { ...common, kind: "main", subject, sharedSubject: false, parent: null, opener, from: verb.from };
  }
  const inverted = finding && finding.kind === "none" && !reduced ? invertedSubject(words, chunks, at) : null;
  if (inverted)
    return {
      ...common,
      objects: [],
      kind: "main",
      subject: inverted,
      sharedSubject: false,
      parent: null,
      opener: "",
      from: verb.from,
    };
  if (finding && !reduced) return { ...common, ...finiteParts(chunks, finding, verb, earlier) };
  return { ...common, ...dependentParts(chunks, at, reduced ? "reduced" : verb.form, earlier, lemma) };
}

/** After a quote the verb may come first: "“…,” says Lee, an analyst". */
function invertedSubject(words: readonly Word[], chunks: readonly Chunk[], at: number): WordRange | null {
  const verb = chunks[at] as VerbGroup;
  const before = chunks[at - 1];
  const next = chunks[at + 1];
  const afterQuote = verb.from === 0 || before?.kind === "break" || before?.kind === "comma";
  if (!afterQuote || next?.kind !== "noun" || !isReport((words[verb.head] as Word).lemma)) return null;
  const following = chunks[at + 2];
  return following?.kind === "verb" && following.form === "finite" ? null : { from: next.from, to: next.to };
}

type Parts = Pick<Clause, "kind" | "subject" | "sharedSubject" | "parent" | "opener" | "from">;

function finiteParts(
  chunks: readonly Chunk[],
  finding: SubjectFinding,
  verb: VerbGroup,
  earlier: readonly Clause[],
): Parts {
  const parent = earlier.at(-1)?.index ?? null;
  const { opener } = finding;
  if (finding.kind === "own" || finding.kind === "relative") {
    const subject = rangeOf(finding.phrases);
    const kind = finding.kind === "relative" ? "relative" : kindOf(opener, chunks, finding.start, earlier);
    const from =
      finding.kind === "relative" ? (subject?.from ?? verb.from) : (chunks[finding.start]?.from ?? verb.from);
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
    earlier.findLast((clause) => clause.verb.form === "finite" && clause.subject !== null) ??
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

function kindOf(opener: string, chunks: readonly Chunk[], start: number, earlier: readonly Clause[]): ClauseKind {
  if (opener === "that" || opener === "whether" || opener === "how" || opener === "why") return "complement";
  if (opener) return "adverbial";
  if (isAfterThat(chunks, start)) return "complement";
  const before = chunks[start - 1];
  return before?.kind === "verb" && earlier.length > 0 ? "complement" : "main";
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

function dependentParts(
  chunks: readonly Chunk[],
  at: number,
  form: VerbGroup["form"] | "reduced",
  earlier: readonly Clause[],
  lemma: string,
): Parts {
  const verb = chunks[at] as VerbGroup;
  const before = chunks[at - 1];
  const parentClause = earlier.at(-1);
  const kind: ClauseKind = form === "infinitive" ? "infinitive" : form === "gerund" ? "gerund" : "reduced";
  const noun = kind === "infinitive" ? null : antecedentOf(chunks, at);
  if (noun)
    return {
      kind,
      subject: noun,
      sharedSubject: false,
      parent: parentClause?.index ?? null,
      opener: "",
      from: noun.from,
    };
  const controlled =
    parentClause && OBJECT_CONTROL.has(parentClause.lemma)
      ? (parentClause.objects.at(-1) ?? addressed(parentClause))
      : undefined;
  const close = controlled && kind !== "reduced" && before?.kind !== "comma" && before?.kind !== "coordinator";
  const opener = before?.kind === "preposition" ? before.word : before?.kind === "coordinator" ? before.word : "";
  const last = earlier.at(-1);
  if (
    kind === "gerund" &&
    before?.kind === "preposition" &&
    !controlled &&
    last &&
    before.from <= last.to + 1 &&
    last.subject
  )
    return {
      kind,
      subject: last.subject,
      sharedSubject: true,
      parent: last.index,
      opener,
      from: opensClause(opener) ? before.from : verb.from,
    };
  const beside = before?.kind === "coordinator" || before?.kind === "verb";
  const subject = close
    ? controlled
    : (matrixSubject(earlier, beside || kind === "infinitive" ? kind : null, isReport(lemma)) ?? null);
  return {
    kind,
    subject,
    sharedSubject: true,
    parent: parentClause?.index ?? null,
    opener,
    from: opensClause(opener) && before ? before.from : verb.from,
  };
}

/** "called on Colombians to mobilize": the one addressed does it. */
function addressed(clause: Clause): WordRange | undefined {
  return clause.obliques.find((oblique) => !oblique.time && /^(?:on|for|with)$/.test(oblique.preposition));
}

/** The subject of the clause beside (of the same kind), or of the finite clause above; a verb of saying goes back to the main one. */
function matrixSubject(
  earlier: readonly Clause[],
  beside: ClauseKind | null,
  saying: boolean,
): WordRange | null | undefined {
  const last = earlier.at(-1);
  if (beside === "infinitive" || (last && last.kind === beside)) return last?.subject;
  const finite = earlier.filter((clause) => clause.verb.form === "finite" && clause.kind !== "relative");
  const main = saying ? finite.findLast((clause) => clause.kind === "main") : undefined;
  return (main ?? finite.at(-1))?.subject ?? last?.subject;
}

/** An opening participle has the subject of the clause after it: "Asked about the visit, Petro said …". */
function shareForward(clause: Clause, clauses: readonly Clause[]): Clause {
  const next = clauses.find((other) => other.index > clause.index && other.kind === "main" && other.subject !== null);
  return next ? { ...clause, subject: next.subject } : clause;
}

function rangeOf(phrases: readonly NounPhrase[]): WordRange | null {
  const first = phrases[0];
  const last = phrases.at(-1);
  return first && last ? { from: first.from, to: last.to } : null;
}
