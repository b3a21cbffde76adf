import type { Clause, SentenceReading } from "../clause/index.ts";
import { isPause } from "../clause/is-pause.ts";
import { nextClause } from "../clause/next-clause.ts";
import { ADDRESSED } from "../clause/word-lists.ts";
import { isReport } from "./speech.ts";

/** A verb of saying at the end of a sentence, whose content stands before it: "…, the foreign ministry said on Monday." */
export interface TrailingSource {
  readonly clause: Clause;
  /** Index of the word at which the content ends. */
  readonly from: number;
}

/** Verbs whose object is who hears it: "…, Hale warned lawmakers". */
const HEARD = new Set([...ADDRESSED, "warn", "advise"]);

const WANTS = new Set("ask demand expect fear hope pledge promise propose recommend urge vow want".split(" "));

/** What opens the matter that a verb of saying has already. */
const TOLD_OF = /^(?:about|against|over)$/;

/** How many words may stand between the comma and the source's clause: "…, but officials". */
const GAP = 2;

export function findTrailingSource(sentence: SentenceReading): TrailingSource | null {
  for (const clause of sentence.clauses) {
    const { verb, subject } = clause;
    if (!subject || clause.sharedSubject || verb.form !== "finite" || !isReport(clause.lemma)) continue;
    // "…, though she did not say by whom": who says nothing is no source of what stands before; nor is who wants it ("…, as lawmakers have demanded"), or who is told.
    if (verb.negated || verb.passive || (clause.opener === "as" && WANTS.has(clause.lemma))) continue;
    const start = Math.min(subject.from, verb.from);
    // "…, and the two sides have argued about it"
    if (clause.obliques.some(({ preposition }) => TOLD_OF.test(preposition))) continue;
    const comma = sentence.chunks.findLast((chunk) => isPause(chunk) && chunk.from <= start);
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

/** Words that open what somebody else holds against it. */
export const CONTRAST = /^(?:though|although|while|whilst|whereas)$/;

/** Where the sentence goes on without the one who speaks between commas: "It was sunk, the port said, | though others denied it". */
export function contrastAfter({ words, clauses }: SentenceReading, { index }: Clause): number {
  const contrast = clauses.find(
    (later) =>
      later.index > index &&
      (CONTRAST.test(later.opener) || (!later.sharedSubject && words[later.from - 1]?.lower === "but")),
  );
  if (!contrast) return words.length;
  return words[contrast.from - 1]?.lower === "but" ? contrast.from - 1 : contrast.from;
}

/** Whose word the whole sentence is: of a source named last, or between commas. */
export function sentenceSource(sentence: SentenceReading, at: number): Clause | null {
  const trailing = findTrailingSource(sentence);
  if (trailing) return at < trailing.from ? trailing.clause : null;
  const aside = sentence.clauses.find((clause) => isAside(sentence, clause));
  return aside && at < contrastAfter(sentence, aside) ? aside : null;
}
