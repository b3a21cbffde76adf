import { isReport } from "../claim/speech.ts";
import type { Chunk, VerbGroup } from "./chunk.ts";
import type { Clause, WordRange } from "./clause.ts";
import { dependentParts } from "./dependent-parts.ts";
import { type Aside, describedBy, findAsides, holds, participleAt, withoutAsides } from "./find-asides.ts";
import { findComplements } from "./find-complements.ts";
import { findSubject } from "./find-subject.ts";
import { finiteParts } from "./finite-parts.ts";
import { isPause } from "./is-pause.ts";
import { isReduced } from "./is-reduced.ts";
import { isInvertedSubject } from "./read-verb-group.ts";
import { sharesPassive } from "./shares-passive.ts";
import type { Word } from "./word.ts";

/** Reads the clauses of a sentence from its phrases, left to right: one for each verb group. */
export function readClauses(words: readonly Word[], read: readonly Chunk[]): readonly Clause[] {
  const clauses: Clause[] = [];
  const chunks = [...read];
  const places: number[] = [];
  const asides = findAsides(words, chunks);
  for (const [at, chunk] of chunks.entries()) {
    if (chunk.kind !== "verb") continue;
    const outside = asides.filter((aside) => !holds(aside, at));
    const aside = asides.findLast((each) => holds(each, at)) ?? null;
    const isRead = (place: number) => !outside.some((aside) => holds(aside, place));
    // A clause is read as though nobody had put anything into it.
    const seen = withoutAsides(aside ? chunks.slice(0, aside.to) : chunks, outside);
    const earlier = outside.length === 0 ? clauses : clauses.filter((_, index) => isRead(places[index] ?? 0));
    const clause = readClause(words, seen, seen.indexOf(chunk), chunk, earlier);
    const placed = { ...clause, index: clauses.length, aside: aside && (chunks[aside.from]?.from ?? null) };
    const describes = aside && isPause(chunks[aside.from]) && participleAt(chunks, aside.from) === at;
    clauses.push(describes ? describing(chunks, aside, placed) : placed);
    places.push(at);
    // What turned out a participle is passed over by the verbs behind it: "documents found on it | show".
    chunks[at] = clause.verb;
  }
  return clauses.map((clause) => (clause.subject || !clause.sharedSubject ? clause : shareForward(clause, clauses)));
}

/** "Lungu, accused of graft, fled": a participle that begins an aside tells of the noun before it. */
function describing(chunks: readonly Chunk[], aside: Aside, clause: Clause): Clause {
  const subject = describedBy(chunks, aside);
  const { verb } = clause;
  if (!subject || (verb.form === "finite" && verb.from !== verb.head)) return clause;
  if (verb.headForm === "gerund") return { ...clause, subject, sharedSubject: true };
  const participle = { ...verb, form: "participle" as const, passive: true };
  return { ...clause, verb: participle, kind: "reduced", subject, sharedSubject: false, from: verb.from };
}

function readClause(
  words: readonly Word[],
  chunks: readonly Chunk[],
  at: number,
  verb: VerbGroup,
  earlier: readonly Clause[],
): Omit<Clause, "index" | "aside"> {
  const lemma = (words[verb.head] as Word).lemma;
  const complements = findComplements(chunks, at, isReport(lemma));
  const isSaying = ({ head }: VerbGroup) => isReport((words[head] as Word).lemma);
  const finding = verb.form === "finite" ? findSubject(chunks, at, words, isSaying) : null;
  const reduced = verb.form !== "infinitive" && verb.form !== "gerund" && isReduced(words, chunks, at, earlier);
  const common = {
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
  if (finding && !reduced) {
    const parts = finiteParts(chunks, finding, verb, lemma, earlier, words);
    const passive = verb.passive || sharesPassive(verb, lemma, complements.objects, parts, earlier);
    return { ...common, ...parts, verb: { ...verb, passive } };
  }
  return { ...common, ...dependentParts(chunks, at, reduced ? "reduced" : verb.form, earlier, lemma, words) };
}

/** After a quote the verb may come first: "“…,” says Lee, an analyst". */
function invertedSubject(words: readonly Word[], chunks: readonly Chunk[], at: number): WordRange | null {
  const verb = chunks[at] as VerbGroup;
  const before = chunks[at - 1];
  const next = chunks[at + 1];
  const afterQuote = verb.from === 0 || isPause(before);
  if (!afterQuote || next?.kind !== "noun" || !isReport((words[verb.head] as Word).lemma)) return null;
  const following = chunks[at + 2];
  return following?.kind === "verb" && following.form === "finite" ? null : { from: next.from, to: next.to };
}

/** An opening participle has the subject of the clause after it: "Asked about the visit, Smith said …". */
function shareForward(clause: Clause, clauses: readonly Clause[]): Clause {
  const next = clauses.find((other) => other.index > clause.index && other.kind === "main" && other.subject !== null);
  return next ? { ...clause, subject: next.subject } : clause;
}
