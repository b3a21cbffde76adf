export { averageLink } from "./cluster/average-link.ts";
export {
  compareEventWords,
  EVENT_THRESHOLD,
  type EventFeatures,
  type EventWords,
  readEventWords,
  scoreEventWords,
} from "./event/index.ts";
export { explainFact } from "./explain-fact.ts";
export { type MergeOptions, mergeReadings } from "./merge-readings.ts";
export { compareArticles, groupStories } from "./story/index.ts";
