import type { Fact } from "../../schema/index.ts";
import { daysBetween } from "../../time/index.ts";
import type { BriefContext } from "../brief-context.ts";
import { leadingFacts, sourcesOf } from "./find-support.ts";
import { isAgreed, isJointlyAgreed } from "./is-agreed.ts";
import { isBackdrop } from "./is-backdrop.ts";
import { isComment } from "./is-comment.ts";
import { quotedShare } from "./quoted-share.ts";
import type { Worded } from "./word-candidate.ts";

/** The news stands at the head of a report: worth of its first sentences, and of all the others. */
const FIRST = [4, 2.5, 2, 1.5];
const LEAD = [2, 2, 2, 2, 2, 1.5, 1.5, 1.5];
/** The event on which the dossier turns most opens the briefing. */
const MAIN_EVENT = 2;
/** A detail on which the sources disagree has its own section. */
const CONTESTED = 0.4;
/** What commits a side outweighs that people met or spoke. */
const COMMITMENT: Readonly<Partial<Record<NonNullable<Fact["eventType"]>, number>>> = {
  yield: 1.6,
  sanction: 1.6,
  assault: 1.4,
  coerce: 1.2,
  threaten: 1.2,
};
/** What both sides undertook is what came of an event; what one of them conceded comes next. */
const JOINT_ACCORD = 8;
const ACCORD = 4;
/** The opening of another report is its news. */
const OTHER_NEWS = [2, 1.4];
/** The news of the last days, that of the last weeks, and what was before. */
const AGES: readonly (readonly [days: number, worth: number])[] = [
  [7, 1.4],
  [30, 1.1],
];
const OLD = 0.5;
const COMMENT = 0.5;
const BACKDROP = 0.25;
/** Words alone are seldom what happened; a side's words have their own section. */
const MOSTLY_QUOTED = 0.3;
const QUOTED_SHARE = 0.5;
/** What somebody expects to come of it is no news yet: "said the accord would turn the country into …". */
const EXPECTED = 0.6;
const AHEAD = /\b(?:would|will|could|might|may)\b/u;
const SAID_SHARE = 0.8;

/**
 * How much a sentence belongs at the head of a briefing: told by many, early in its report, recent, uncontested, no
 * comment. What came of the event may stand anywhere in a report. A single article has only its order to
 * go by: nothing in it is corroborated or contested.
 */
export function rateBottomLine(context: BriefContext): (candidate: Worded, place: number) => number {
  const { dossier, ranked } = context;
  const contested = new Set(dossier.disputes.flatMap(({ facts }) => facts));
  const main = ranked.find(({ kind }) => kind === "event");
  const isSingle = dossier.articles.filter(({ inScope }) => inScope).length === 1;
  return (candidate, place) => {
    const { article, span, facts, order } = candidate;
    const words = quotedShare(candidate.parts) > QUOTED_SHARE ? MOSTLY_QUOTED : 1;
    if (isSingle) return (LEAD[order] ?? 1) * words;
    const text = article.body.slice(span.start, span.end);
    const factors = [
      Math.sqrt(sourcesOf(candidate)),
      (place === 0 ? FIRST : OTHER_NEWS)[order] ?? 1,
      place === 0 && facts.some(({ id }) => id === main?.id) ? MAIN_EVENT : 1,
      facts.some(({ id }) => contested.has(id)) ? CONTESTED : 1,
      place === 0 ? 1 : rateCommitment(candidate) * rateBearing(context, candidate),
      rateAge(leadingFacts(candidate), dossier.asOf),
      isComment(text) ? COMMENT : 1,
      isBackdrop(text) ? BACKDROP : 1,
      words,
      isExpected(candidate) ? EXPECTED : 1,
    ];
    return factors.reduce((product, factor) => product * factor, 1);
  };
}

/** Whether most of a sentence is what somebody claims will come. */
function isExpected({ article, span, facts }: Worded): boolean {
  if (!AHEAD.test(article.body.slice(span.start, span.end))) return false;
  const most = (span.end - span.start) * SAID_SHARE;
  return facts.some(
    ({ kind, evidence }) =>
      kind === "claim" &&
      evidence.some((piece) => {
        const inside = Math.min(piece.end, span.end) - Math.max(piece.start, span.start);
        return piece.article === article.id && inside >= most;
      }),
  );
}

function rateCommitment(candidate: Worded): number {
  if (isJointlyAgreed(candidate)) return JOINT_ACCORD;
  if (isAgreed(candidate)) return ACCORD;
  if (isPersonnel(candidate)) return 1;
  return Math.max(1, ...candidate.facts.map(({ eventType }) => COMMITMENT[eventType ?? "other"] ?? 1));
}

/** Who comes and goes on one side, and a figure by the way, seldom is what came of the main event. */
const PERSONNEL =
  /\b(?:resign(?:s|ed|ation)?|quit|step(?:s|ped) down|sworn in|appoint(?:s|ed)|named as|dismissed|fired|replaced|leave the post|took office)\b/iu;
const ASIDE = 0.3;
/** By how many of the two sides a sentence names: relations are between both. */
const SIDES_NAMED = [0.5, 0.7, 1];

/** How much a sentence bears on the relations of the two sides. */
function rateBearing({ mentionsIn }: BriefContext, { article, span, facts }: Worded): number {
  const sides = new Set(mentionsIn(article.id, span).flatMap(({ entity }) => entity.side ?? []));
  const isFigure = facts.length > 0 && facts.every(({ kind }) => kind === "quantity");
  return (SIDES_NAMED[sides.size] ?? 1) * (isFigure || isPersonnel({ article, span }) ? ASIDE : 1);
}

const isPersonnel = ({ article, span }: Pick<Worded, "article" | "span">) =>
  PERSONNEL.test(article.body.slice(span.start, span.end));

/** By the latest day of what a sentence tells; what has none is neither new nor old. */
function rateAge(facts: readonly Fact[], asOf: string | null): number {
  const ends = facts.flatMap(({ date }) => (date ? [date.end] : []));
  const latest = ends.reduce((last, day) => (day > last ? day : last), "");
  if (latest === "" || asOf === null) return 1;
  return AGES.find(([days]) => daysBetween(latest, asOf) <= days)?.[1] ?? OLD;
}
