export { changeOrdered } from "./change-ordered.ts";
export type { FactChanges } from "./fact-changes.ts";
export { type Gathering, gather, openGathering } from "./gather.ts";
export { findPlace, insertAt, insertOrdered } from "./insert-ordered.ts";
