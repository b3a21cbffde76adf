import type { Decision } from "../../schema/index.ts";
import { compareText } from "../../text/index.ts";

/** Decisions in the order they were made, each once, however the caller lists them. */
export function orderDecisions(decisions: readonly Decision[]): Decision[] {
  const byId = new Map(decisions.map((decision) => [decision.id, decision]));
  return [...byId.values()].sort((left, right) => compareText(left.when, right.when) || compareText(left.id, right.id));
}
