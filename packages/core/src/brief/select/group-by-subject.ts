import type { BriefContext } from "../brief-context.ts";
import { sourcesOf } from "./find-support.ts";
import type { Worded } from "./word-candidate.ts";

const PER_SUBJECT = 4;
const ALTOGETHER = 24;

/** Sentences by the subject they treat, the best corroborated first, and how many more there would be. */
export function groupBySubject(
  context: BriefContext,
  sentences: readonly Worded[],
): { readonly bySubject: ReadonlyMap<string, readonly Worded[]>; readonly left: ReadonlyMap<string, number> } {
  const bySubject = new Map<string, Worded[]>();
  const left = new Map<string, number>();
  let total = 0;
  for (const sentence of sentences) {
    const subject = subjectOf(context, sentence);
    if (!subject) continue;
    const known = bySubject.get(subject) ?? [];
    if (known.length < PER_SUBJECT && total < ALTOGETHER) {
      bySubject.set(subject, [...known, sentence]);
      total++;
    } else left.set(subject, (left.get(subject) ?? 0) + 1);
  }
  for (const known of bySubject.values()) known.sort((one, other) => sourcesOf(other) - sourcesOf(one));
  return { bySubject, left };
}

/** The subject that most of a sentence's facts belong to, salient ones counting more; of equals the profile's first. */
function subjectOf({ topic }: BriefContext, { facts }: Worded): string | null {
  const weights = topic.profile.subjects.map(({ id }) =>
    facts.reduce((total, { topics, salience }) => total + (topics.includes(id) ? salience / topics.length : 0), 0),
  );
  const most = Math.max(...weights);
  return most > 0 ? (topic.profile.subjects[weights.indexOf(most)]?.id ?? null) : null;
}
