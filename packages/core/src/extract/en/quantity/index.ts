export { findQuantities } from "./find-quantities.ts";
export type { QuantityDraft, QuantityReading } from "./quantity-draft.ts";
