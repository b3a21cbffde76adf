export { findQuantities } from "./find-quantities.ts";
export type { QuantityDraft } from "./quantity-draft.ts";
