import { compareEventWords, type EventWords, weighEventFeatures } from "../event/index.ts";
import type { ReportOf } from "../report/index.ts";
import { wordRarity } from "../word/index.ts";
import { weighDates } from "./compare-dates.ts";
import { weighParties } from "./compare-parties.ts";
import type { Comparison } from "./comparison.ts";
import { type PairScore, roundScore, toProbability, veto } from "./pair-score.ts";
import weights from "./weights.json" with { type: "json" };

/**
 * Whether two reports tell of one event: the words that name it (weights from ECB+), the kind of act, its parties
 * and its days.
 */
export function scoreEvents(left: ReportOf<"event">, right: ReportOf<"event">, comparison: Comparison): PairScore {
  if (!left.words || !right.words) return veto("an event without words");
  const sameHead = left.words.heads[0] === right.words.heads[0];
  const story = comparison.story(left.source, right.source);
  const concept = sameHead ? 0 : weighConcepts(left, right, story);
  const dates = weighDates(left, right);
  if (dates.relation === "apart" && left.source === right.source) return veto("one article gives them two dates");
  const parties = weighParties(left, right, comparison);
  const features = compareEventWords(left.words, right.words, story);
  const evidence =
    weighEventFeatures(features) + concept + dates.evidence + parties.evidence + weighNearby(left.words, right.words);
  const reasons = [
    sameHead ? `both tell of "${left.words.heads[0]}"` : concept > 0 ? "both name the same kind of act" : null,
    parties.why,
    dates.why,
    features.sentence > 0.3 ? "in similar words" : null,
  ].filter((reason) => reason !== null);
  return { score: roundScore(toProbability(evidence)), why: reasons.join(", ") || "related words", veto: false };
}

function weighConcepts(left: ReportOf<"event">, right: ReportOf<"event">, story: number): number {
  if (left.concepts.size === 0 || right.concepts.size === 0) return 0;
  const shared = [...left.concepts].some((concept) => right.concepts.has(concept));
  const { sameConcept, sameConceptStory, otherConcept } = weights.event;
  return shared ? sameConcept + sameConceptStory * story : otherConcept;
}

const MOST_NEARBY = 2;

/** Rare words near both triggers, on whichever side: "revoking his visa" and "the visa revocation". */
function weighNearby(left: EventWords, right: EventWords): number {
  const near = (words: EventWords) => [...words.before, ...words.after];
  const others = new Set(near(right));
  const shared = new Set(near(left).filter((stem) => others.has(stem)));
  const rarity = [...shared].reduce((sum, stem) => sum + wordRarity(stem), 0);
  return weights.event.nearbyWords * Math.min(MOST_NEARBY, rarity);
}
