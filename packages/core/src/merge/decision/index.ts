export { applyToClusters } from "./apply-to-clusters.ts";
export { applyToFacts } from "./apply-to-facts.ts";
export { describeUnmet } from "./describe-unmet.ts";
export { findUnmetEntities } from "./find-unmet-entities.ts";
export { orderDecisions } from "./order-decisions.ts";
