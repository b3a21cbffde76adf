import type { BriefContext } from "../brief-context.ts";
import { chooseLead } from "./choose-lead.ts";
import { type Candidate, collectCandidates } from "./collect-candidates.ts";
import { sourcesOf } from "./find-support.ts";
import { groupBySubject } from "./group-by-subject.ts";
import { isAgreed } from "./is-agreed.ts";
import { isComment } from "./is-comment.ts";
import { selectSentences, sumWeights, type Told } from "./select-sentences.ts";
import { type Worded, wordCandidate } from "./word-candidate.ts";

/** The source sentences a briefing is made of, each in one place. */
export interface Outline {
  readonly bottomLine: readonly Worded[];
  /** What both sides agreed on, and what the sources call open. */
  readonly agreed: readonly Worded[];
  readonly open: readonly Worded[];
  readonly bySubject: ReadonlyMap<string, readonly Worded[]>;
  /** How many more sentences would have stood there. */
  readonly left: number;
}

const POINTS = 3;
const DEVELOPMENTS = 60;
/** A briefing tells what happened; what the reporter makes of it comes after. */
const COMMENT_WORTH = 0.4;
const LONGEST_BOTTOM_LINE_WORDS = 24;
/** What sources say of their own knowledge: nobody knows yet. */
const OPEN =
  /\b(?:(?:remains?|is|are|was) (?:still )?(?:unclear|unknown|unresolved|uncertain|to be (?:seen|determined|agreed))|(?:has|have) (?:not|yet)(?: to)?(?: yet)? (?:been )?(?:confirmed?|announced?|decided?|said|say|agreed?|disclosed?|named?)|did not (?:say|elaborate|disclose|specify)|no (?:date|agreement|details?|decision) (?:was|were|has|have))\b/u;

/** Chooses what each part of the briefing tells, from the head down; nothing told in one is told again in another. */
export function outlineBriefing(context: BriefContext): Outline {
  const candidates = shortlist(collectCandidates(context));
  const word = (most?: number) =>
    candidates.flatMap((candidate) => wordCandidate(context, candidate, most === undefined ? {} : { most }) ?? []);
  const worded = word().filter(({ facts }) => facts.length > 0);
  const lead = chooseLead(context, word(LONGEST_BOTTOM_LINE_WORDS));
  const open = choose(worded.filter(isOpen), lead.told);
  const agreed = choose(worded.filter(isAgreed), open.told);
  const developments = selectSentences(worded, DEVELOPMENTS, agreed.told, ({ article, span }) =>
    isComment(article.body.slice(span.start, span.end)) ? COMMENT_WORTH : 1,
  );
  return {
    bottomLine: lead.chosen,
    agreed: agreed.chosen,
    open: open.chosen,
    ...groupBySubject(context, developments.chosen),
  };
}

/** Of several hundred articles only the sentences on the most salient facts are worth wording. */
const MOST_CANDIDATES = 700;

function shortlist(candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.length <= MOST_CANDIDATES) return candidates;
  const worth = new Map(candidates.map((candidate) => [candidate, sumWeights(candidate.facts)]));
  const least = [...worth.values()].sort((left, right) => right - left)[MOST_CANDIDATES] ?? 0;
  return candidates.filter((candidate) => (worth.get(candidate) ?? 0) > least);
}

function choose(candidates: readonly Worded[], told: Told): ReturnType<typeof selectSentences> {
  return selectSentences(candidates, POINTS, told, sourcesOf);
}

function isOpen({ article, span }: Worded): boolean {
  return OPEN.test(article.body.slice(span.start, span.end));
}
