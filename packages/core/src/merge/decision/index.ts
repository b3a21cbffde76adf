export { applyToClusters } from "./apply-to-clusters.ts";
export { applyToFacts, describeUnmet } from "./apply-to-facts.ts";
export { orderDecisions } from "./order-decisions.ts";
