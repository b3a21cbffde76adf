import type { Clause, SentenceReading } from "../clause/index.ts";
import { nextClause } from "../clause/next-clause.ts";
import { isReport } from "./speech.ts";

/** A verb of saying at the end of a sentence, whose content stands before it: "…, the foreign ministry said on Monday." */
export interface TrailingSource {
  readonly clause: Clause;
  /** Index of the word at which the content ends. */
  readonly from: number;
}

/** Verbs whose object is who hears it: "…, Hale warned lawmakers". */
const HEARD = new Set(["tell", "remind", "inform", "assure", "warn", "advise"]);

/** How many words may stand between the comma and the source's clause: "…, but officials". */
const GAP = 2;

export function findTrailingSource(sentence: SentenceReading): TrailingSource | null {
  for (const clause of sentence.clauses) {
    const { verb, subject } = clause;
    if (!subject || clause.sharedSubject || verb.form !== "finite" || !isReport(clause.lemma)) continue;
    // "…, though she did not say by whom": who says nothing is no source of what stands before.
    if (verb.negated) continue;
    const start = Math.min(subject.from, verb.from);
    const comma = sentence.chunks.findLast(
      (chunk) => (chunk.kind === "comma" || chunk.kind === "break") && chunk.from <= start,
    );
    const bare = clause.objects.length === 0 || HEARD.has(clause.lemma);
    const next = nextClause(sentence, clause);
    // "…, and critics have vowed to block it"
    const goesOn = next?.kind === "complement" || (next?.kind === "infinitive" && next.from === verb.to);
    const last = !goesOn && sentence.words[clause.to]?.lower !== "that";
    const told = sentence.clauses.some(
      (other) => other.index < clause.index && other.verb.form === "finite" && other.to <= start,
    );
    if (comma && comma.from > 0 && start - comma.from <= GAP && bare && last && told)
      return { clause, from: comma.from };
  }
  return null;
}

/** "That contact, he said, marked a turning point": the source stands between commas. */
export function isAside(sentence: SentenceReading, clause: Clause): boolean {
  if (!isReport(clause.lemma) || clause.kind !== "main" || !clause.subject || clause.sharedSubject) return false;
  const before = sentence.words[clause.subject.from - 1];
  const last = sentence.words[clause.verb.to - 1];
  return Boolean(before?.after.includes(",") && last?.after.includes(","));
}

/** Whose word the whole sentence is: of a source named last, or between commas. */
export function sentenceSource(sentence: SentenceReading, at: number): Clause | null {
  const trailing = findTrailingSource(sentence);
  if (trailing) return at < trailing.from ? trailing.clause : null;
  return sentence.clauses.find((clause) => isAside(sentence, clause)) ?? null;
}
