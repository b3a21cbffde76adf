export { findTimes } from "./find-times.ts";
export { governTime, places, type TimeReading } from "./govern-time.ts";
export { type Segment, segmentSentence } from "./segment-sentence.ts";
