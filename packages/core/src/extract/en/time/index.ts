export { comparesOnly } from "./compares-only.ts";
export { type DatedStretch, dateStretches } from "./date-stretches.ts";
export { findTimes } from "./find-times.ts";
export { governTime, opensSentence, places } from "./govern-time.ts";
export { leadTime } from "./lead-time.ts";
export { liesAhead } from "./lies-ahead.ts";
