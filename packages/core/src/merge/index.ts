export { averageLink } from "./cluster/average-link.ts";
export {
  EVENT_THRESHOLD,
  type EventFeatures,
  type EventWords,
  readEventWords,
  scoreEventWords,
  type WordEvidence,
  weighEventWords,
} from "./event/index.ts";
export { explainFact } from "./explain-fact.ts";
export { type MergeMemo, openMemo } from "./merge-memo.ts";
export { type MergeOptions, mergeReadings } from "./merge-readings.ts";
export { compareArticles, groupStories } from "./story/index.ts";
