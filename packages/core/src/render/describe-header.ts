import type { Briefing } from "../schema/index.ts";
import { formatDay } from "../time/index.ts";

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? "" : "s"}`;

/** "Policy briefing · Edition 2 · As of 3 February 2026 · 5 articles from 4 independent publishers". */
export function describeHeader({ edition, asOf, counts }: Briefing): string {
  const unnamed = counts.outletsUnknown > 0 ? ` (${counts.outletsUnknown} without a named outlet)` : "";
  const outside = counts.outOfScope > 0 ? `, ${counts.outOfScope} out of scope` : "";
  return [
    "Policy briefing",
    `Edition ${edition}`,
    asOf ? `As of ${formatDay(asOf)}` : "No date known",
    `${count(counts.articles, "article")} from ${count(counts.publishers, "independent publisher")}${unnamed}${outside}`,
  ].join(" · ");
}
