import type { Fact } from "../../schema/index.ts";
import type { BriefContext } from "../brief-context.ts";
import { sentenceAround } from "../citation/index.ts";
import type { PolishOptions } from "../wording/polish/index.ts";
import { isComment } from "./is-comment.ts";
import { type Worded, wordCandidate } from "./word-candidate.ts";

/** A label reads best at about this length. */
const BEST_WORDS = 17;
const COMMENT_COST = 25;
/** What outlets report needs no party's own words. */
const VOICE_COST = 25;
const LATE_COST = 6;
const LEAD_SENTENCES = 4;
/** The merge puts the evidence that tells the fact best first. */
const PLACE_COST = 3;
/** A sentence that mostly tells something else is a poor label. */
const ASIDE_COST = 10;

/** A sentence for a fact, and how much of it the words of the fact make up, 0 … 1. */
export interface WordedFact extends Worded {
  readonly share: number;
}

/** The sentence that tells one fact best alone: of all that report it a short one, early in its report, without comment. */
export function wordFact(context: BriefContext, fact: Fact, options: PolishOptions = {}): WordedFact | null {
  const worded = fact.evidence.flatMap((evidence, place) => {
    const article = context.articles.get(evidence.article);
    if (!article) return [];
    const span = sentenceAround(article, evidence);
    const order = article.sentences.findIndex(({ start }) => start >= span.start);
    const candidate = { article, span, order, facts: [fact] };
    const found = wordCandidate(context, candidate, { ...options, keep: [evidence] });
    const share = (evidence.end - evidence.start) / (span.end - span.start);
    const cost = found ? costOf(found) + place * PLACE_COST + (1 - share) * ASIDE_COST : 0;
    return found ? [{ found: { ...found, share }, cost }] : [];
  });
  return worded.sort((left, right) => left.cost - right.cost)[0]?.found ?? null;
}

function costOf({ words, order, article, span, voice }: Worded): number {
  const comment = isComment(article.body.slice(span.start, span.end)) ? COMMENT_COST : 0;
  const party = voice === undefined ? 0 : VOICE_COST;
  return Math.abs(words - BEST_WORDS) + (order < LEAD_SENTENCES ? 0 : LATE_COST) + comment + party;
}
