import { compareEventWords, type EventFeatures } from "./event-features.ts";
import type { EventWords } from "./event-words.ts";
import { weighEventFeatures } from "./weigh-features.ts";

/** What it is worth, in log odds, that two words name one kind of act, more so within one story; set on ECB+ train and the samples. */
const CONCEPT = { shared: 1.6, sharedInStory: 1.6, sameRoot: 1.5, other: -1.6 } as const;

/** Words of one kind of act that begin alike are forms of one: "revoke", "revocation". */
const ROOT = 4;

export interface WordEvidence {
  readonly features: EventFeatures;
  /** The part of the evidence that comes from the kinds of act. */
  readonly concept: number;
  readonly evidence: number;
}

/** How much the words speak for two tellings being of one event; `story` as for compareEventWords. */
export function weighEventWords(left: EventWords, right: EventWords, story: number): WordEvidence {
  const features = compareEventWords(left, right, story);
  const concept = features.sameHead ? 0 : weighConcepts(left, right, story);
  return { features, concept, evidence: weighEventFeatures(features) + concept };
}

/** The same as a probability. */
export function scoreEventWords(left: EventWords, right: EventWords, story: number): number {
  return 1 / (1 + Math.exp(-weighEventWords(left, right, story).evidence));
}

function weighConcepts(left: EventWords, right: EventWords, story: number): number {
  if (left.concepts.size === 0 || right.concepts.size === 0) return 0;
  const shared = [...left.concepts].some((concept) => right.concepts.has(concept));
  if (!shared) return CONCEPT.other;
  const [a = "", b = ""] = [left.heads[0], right.heads[0]];
  return (
    CONCEPT.shared + CONCEPT.sharedInStory * story + (a.slice(0, ROOT) === b.slice(0, ROOT) ? CONCEPT.sameRoot : 0)
  );
}
