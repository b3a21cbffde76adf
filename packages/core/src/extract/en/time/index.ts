export { findTimes } from "./find-times.ts";
export { governTime, type TimeReading } from "./govern-time.ts";
