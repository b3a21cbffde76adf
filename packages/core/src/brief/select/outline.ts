import type { BriefContext } from "../brief-context.ts";
import { collectCandidates } from "./collect-candidates.ts";
import { selectSentences, type Told } from "./select-sentences.ts";
import { sourcesOf, type Worded, wordCandidate } from "./word-candidate.ts";

/** The sentences a briefing is made of: those of the bottom line, and those of the developments by subject. */
export interface Outline {
  readonly bottomLine: readonly Worded[];
  readonly bySubject: ReadonlyMap<string, readonly Worded[]>;
  /** Sentences that would have stood there too, by subject. */
  readonly left: ReadonlyMap<string, number>;
}

const BOTTOM_LINE_SENTENCES = 2;
const DEVELOPMENTS = 26;
const PER_SUBJECT = 5;
/** The news stands at the head of a report: its first three sentences count double. */
const LEAD_SENTENCES = 3;
const LEAD = 2;
const LONGEST_BOTTOM_LINE_WORDS = 32;

/** Chooses what the bottom line and the developments tell; nothing in the one is told again in the other. */
export function outlineBriefing(context: BriefContext): Outline {
  const { dossier } = context;
  const disputed = new Set(dossier.disputes.flatMap(({ facts }) => facts));
  const candidates = collectCandidates(context);
  const word = (most?: number) =>
    candidates.flatMap((candidate) => wordCandidate(context, candidate, most === undefined ? {} : { most }) ?? []);
  const lead = selectSentences(word(LONGEST_BOTTOM_LINE_WORDS), BOTTOM_LINE_SENTENCES, undefined, (candidate) => {
    const contested = candidate.facts.some(({ id }) => disputed.has(id)) ? 0.5 : 1;
    return sourcesOf(candidate) * (candidate.order < LEAD_SENTENCES ? LEAD : 1) * contested;
  });
  return { bottomLine: lead.chosen, ...groupDevelopments(context, word(), lead.told) };
}

function groupDevelopments(
  context: BriefContext,
  candidates: readonly Worded[],
  told: Told,
): Omit<Outline, "bottomLine"> {
  const { chosen } = selectSentences(candidates, DEVELOPMENTS * 2, told);
  const bySubject = new Map<string, Worded[]>();
  const left = new Map<string, number>();
  let total = 0;
  for (const candidate of chosen) {
    const subject = subjectOf(context, candidate);
    if (!subject) continue;
    const known = bySubject.get(subject) ?? [];
    bySubject.set(subject, known);
    if (known.length < PER_SUBJECT && total < DEVELOPMENTS) {
      known.push(candidate);
      total++;
    } else left.set(subject, (left.get(subject) ?? 0) + 1);
  }
  for (const known of bySubject.values()) known.sort((a, b) => sourcesOf(b) - sourcesOf(a));
  return { bySubject, left };
}

/** The subject that most of a sentence's facts belong to, salient ones counting more; of equals the profile's first. */
function subjectOf({ topic }: BriefContext, { facts }: Worded): string | null {
  let best: string | null = null;
  let most = 0;
  for (const { id } of topic.profile.subjects) {
    const weight = facts.reduce(
      (total, { topics, salience }) => total + (topics.includes(id) ? salience / topics.length : 0),
      0,
    );
    if (weight > most) [best, most] = [id, weight];
  }
  return best;
}
