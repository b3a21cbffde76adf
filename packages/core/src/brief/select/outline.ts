import type { BriefContext } from "../brief-context.ts";
import { speakerOf } from "../speaker-of.ts";
import { inlineText } from "../wording/index.ts";
import { chooseLead } from "./choose-lead.ts";
import { collectCandidates } from "./collect-candidates.ts";
import { contentWords, wordOverlap } from "./content-words.ts";
import { sourcesOf } from "./find-support.ts";
import { groupBySubject } from "./group-by-subject.ts";
import { isAgreed, isJointlyAgreed } from "./is-agreed.ts";
import { isBackdrop } from "./is-backdrop.ts";
import { isComment } from "./is-comment.ts";
import { isOverdue } from "./is-overdue.ts";
import { isSceneSetting } from "./is-scene-setting.ts";
import { listQuoted } from "./list-quoted.ts";
import { quotedShare } from "./quoted-share.ts";
import { selectSentences, sumWeights } from "./select-sentences.ts";
import { shortlist } from "./shortlist.ts";
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
const BACKDROP_WORTH = 0.4;
/** What is only said comes after what was done. */
const WORDS_WORTH = 0.5;
const HALF = 0.5;
const JOINT_WORTH = 4;
const SAME_WORDS = 0.6;
const LONGEST_BOTTOM_LINE_WORDS = 24;
/** What sources say of their own knowledge: nobody knows yet. */
const OPEN =
  /\b(?:(?:remains?|is|are|was) (?:still )?(?:unclear|unknown|unresolved|uncertain|to be (?:seen|determined|agreed))|(?:has|have) (?:not|yet)(?: to)?(?: yet)? (?:been )?(?:confirmed?|announced?|decided?|said|say|agreed?|disclosed?|named?)|did not (?:say|elaborate|disclose|specify)|no (?:date|agreement|details?|decision) (?:was|were|has|have))\b/u;

/** Chooses what each part of the briefing tells, from the head down; nothing told in one is told again in another. */
export function outlineBriefing(context: BriefContext): Outline {
  const { asOf } = context.dossier;
  const candidates = shortlist(collectCandidates(context)).filter((candidate) => !isOverdue(candidate, asOf));
  const word = (most?: number) =>
    candidates.flatMap((candidate) => wordCandidate(context, candidate, most === undefined ? {} : { most }) ?? []);
  const worded = word().filter(({ facts }) => facts.length > 0);
  const lead = chooseLead(context, word(LONGEST_BOTTOM_LINE_WORDS));
  // What was agreed stands among the points however prominent it is; the head only sums it up.
  const agreed = choosePoints(
    worded.filter(
      (candidate) =>
        candidate.voice === undefined &&
        isAgreed(
          candidate,
          ({ attribution }) => isOfSide(context, attribution?.source) || isClaimOfSide(context, candidate),
        ),
    ),
    [],
  );
  const open = choosePoints(worded.filter(isOpen), [...lead.told, ...agreed.map(wordsOf)]);
  const told = [...lead.told, ...open.map(wordsOf), ...agreed.map(wordsOf)];
  const happened = worded.filter(
    (candidate) =>
      !isPosition(context, candidate) && !isOwnWord(context, candidate) && !isSceneSetting(context, candidate),
  );
  const quoted = lead.chosen.flatMap(({ parts }) => listQuoted(inlineText(parts)));
  const developments = selectSentences(happened, DEVELOPMENTS, { facts: new Set(), texts: told, quoted }, rateTelling);
  return {
    bottomLine: lead.chosen,
    agreed,
    open,
    ...groupBySubject(context, developments.chosen),
  };
}

const isOfSide = ({ entities }: BriefContext, source: string | undefined) =>
  entities.get(source ?? "")?.side !== undefined;

/** "Sudland said that Norland had agreed": the sentence gives one side's word, whoever else reports the same. */
function isClaimOfSide(context: BriefContext, { facts }: Worded): boolean {
  return facts.some((fact) => fact.kind === "claim" && speakerOf(context, fact)?.side !== undefined);
}

/** The best attested points, jointly agreed ones first; that two reports share a fact does not make them one point. */
function choosePoints(candidates: readonly Worded[], told: readonly ReadonlySet<string>[]): readonly Worded[] {
  const weigh = (candidate: Worded) =>
    (isJointlyAgreed(candidate) ? JOINT_WORTH : 1) * sourcesOf(candidate) * (1 + sumWeights(candidate.facts));
  const ordered = [...candidates].sort((left, right) => weigh(right) - weigh(left));
  const chosen: Worded[] = [];
  for (const candidate of ordered) {
    if (chosen.length === POINTS) break;
    const words = wordsOf(candidate);
    const isTold = [...told, ...chosen.map(wordsOf)].some((other) => wordOverlap(other, words) >= SAME_WORDS);
    if (!isTold) chosen.push(candidate);
  }
  return chosen;
}

const wordsOf = ({ parts }: Worded) => contentWords(inlineText(parts));

/** Little more than the words of one side: it stands among the positions. */
function isPosition(context: BriefContext, { parts, facts }: Worded): boolean {
  return quotedShare(parts) > HALF && facts.some((fact) => speakerOf(context, fact)?.side !== undefined);
}

/** What only a party itself publishes is its position, where there are reports beside it. */
function isOwnWord({ dossier, voices }: BriefContext, candidate: Worded): boolean {
  if (candidate.voice === undefined || sourcesOf(candidate) > 1) return false;
  return dossier.articles.some(({ id, inScope }) => inScope && !voices.has(id));
}

/** What happened before what the reporter makes of it and the scene it is set in. */
function rateTelling({ article, span, facts, parts }: Worded): number {
  const text = article.body.slice(span.start, span.end);
  const isWords =
    quotedShare(parts) > HALF ||
    facts.every(({ kind, independentSources }) => kind !== "event" && independentSources === 1);
  return (isWords ? WORDS_WORTH : 1) * (isComment(text) ? COMMENT_WORTH : 1) * (isBackdrop(text) ? BACKDROP_WORTH : 1);
}

function isOpen({ article, span }: Worded): boolean {
  return OPEN.test(article.body.slice(span.start, span.end));
}
