export { explainFact } from "./explain-fact.ts";
export { type MergeOptions, mergeReadings } from "./merge-readings.ts";
