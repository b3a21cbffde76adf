import type { BriefContext } from "../brief-context.ts";
import { sourcesOf } from "./find-support.ts";
import { OTHER_SUBJECT, openSubjects } from "./subject-of.ts";
import type { Worded } from "./word-candidate.ts";

const PER_SUBJECT = 4;
/** What rests on one publisher fills up a subject, it does not make it. */
const SINGLE_PER_SUBJECT = 3;
/** Five articles fill three pages; three hundred do not fill sixty times as many. */
const FEWEST = 12;
const MOST = 28;

/** Sentences by the subject they treat, the best corroborated first, and how many more there would be. */
export function groupBySubject(
  context: BriefContext,
  sentences: readonly Worded[],
): { readonly bySubject: ReadonlyMap<string, readonly Worded[]>; readonly left: number } {
  const subjectOf = openSubjects(context);
  const bySubject = new Map<string, Worded[]>();
  const most = Math.min(MOST, FEWEST + context.dossier.articles.length);
  let left = 0;
  let total = 0;
  for (const sentence of sentences) {
    const subject = subjectOf(sentence);
    const known = bySubject.get(subject) ?? [];
    const isSingle = sourcesOf(sentence) === 1;
    if (isSingle && subject === OTHER_SUBJECT.id) {
      left++;
      continue;
    }
    const singles = known.filter((other) => sourcesOf(other) === 1).length;
    if (total < most && known.length < PER_SUBJECT && !(isSingle && singles >= SINGLE_PER_SUBJECT)) {
      bySubject.set(subject, [...known, sentence]);
      total++;
    } else left++;
  }
  for (const known of bySubject.values()) known.sort((one, other) => sourcesOf(other) - sourcesOf(one));
  return { bySubject, left };
}
