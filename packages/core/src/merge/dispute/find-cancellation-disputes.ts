import type { Fact } from "../../schema/index.ts";
import type { Comparison } from "../cluster/comparison.ts";
import { isKind, type Report, type ReportOf } from "../report/index.ts";
import type { Disagreement } from "./build-dispute.ts";
import { disputeExistence } from "./dispute-existence.ts";

/**
 * A plan that one article tells as called off and another, of a later day, as still standing: "cancelled a trip to Lima",
 * and the day after "will travel to Lima as planned". The other way round it is an update.
 */
export function findCancellationDisputes(
  fact: Fact,
  reports: readonly Report[],
  comparison: Comparison,
): Disagreement[] {
  if (fact.kind !== "event") return [];
  const told = reports.filter((report) => isKind(report, "event"));
  const cancelled = told.filter(({ statement }) => statement.status === "cancelled");
  const standing = told.filter(
    (report) =>
      report.statement.status === "planned" &&
      report.statement.polarity === "affirmed" &&
      cancelled.some((other) => isLater(report, other)) &&
      !cancelled.some((other) => other.source === report.source || isLater(other, report)),
  );
  return disputeExistence(
    fact,
    { value: "it goes ahead", reports: standing },
    { value: "it was called off", reports: cancelled },
    "One article says it was called off, a later one that it stands.",
    comparison,
  );
}

function isLater(report: ReportOf<"event">, other: ReportOf<"event">): boolean {
  const [day, before] = [report.source.publishedAt?.start, other.source.publishedAt?.end];
  return day !== undefined && before !== undefined && before < day;
}
