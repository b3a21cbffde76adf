export { type DatedStretch, dateStretches } from "./date-stretches.ts";
export { findTimes } from "./find-times.ts";
export { governTime, places, type TimeReading } from "./govern-time.ts";
export { leadTime } from "./lead-time.ts";
export { liesAhead } from "./lies-ahead.ts";
export { type Segment, segmentSentence } from "./segment-sentence.ts";
