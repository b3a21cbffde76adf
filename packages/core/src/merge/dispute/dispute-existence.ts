import type { Fact } from "../../schema/index.ts";
import type { Comparison } from "../cluster/comparison.ts";
import type { Disagreement, Version } from "./build-dispute.ts";
import { titleExistence } from "./title-dispute.ts";

/** One act, told by some and taken back by others; nothing where either side is empty. */
export function disputeExistence(
  { id }: Fact,
  told: Version,
  denied: Version,
  why: string,
  comparison: Comparison,
): Disagreement[] {
  if (told.reports.length === 0 || denied.reports.length === 0) return [];
  const about = titleExistence(told.reports, denied.reports, comparison);
  return [{ kind: "existence", about, why, facts: [id], versions: [told, denied] }];
}
