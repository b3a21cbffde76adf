import type { EventFeatures } from "./event-features.ts";
import weights from "./event-weights.json" with { type: "json" };

/** Average score from which on tellings are of one event where the words alone decide; fitted with the weights. */
export const EVENT_THRESHOLD = weights.threshold;

const entries = Object.entries(weights.features) as [keyof EventFeatures, number][];

/** Evidence, in log odds, that two tellings are of one event; weights fitted by scripts/train-merge-events.ts. */
export function weighEventFeatures(features: EventFeatures): number {
  let evidence = weights.bias;
  for (const [name, weight] of entries) evidence += weight * features[name];
  return evidence;
}
