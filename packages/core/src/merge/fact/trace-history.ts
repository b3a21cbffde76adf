import { describeAmount } from "../../quantity/index.ts";
import type { Evidence, Superseded } from "../../schema/index.ts";
import { compareText } from "../../text/index.ts";
import { asOfDay, isKind, type Report, type ReportOf } from "../report/index.ts";
import { isSuperseded } from "./is-superseded.ts";

/** Earlier states of a fact that later reports moved on from, newest first: "80 dead" before "126 dead", planned before happened. */
export function traceHistory(reports: readonly Report[]): Superseded[] {
  const amounts = reports.filter((report) => isKind(report, "quantity"));
  if (amounts.length > 0) return traceAmounts(amounts);
  const events = reports.filter((report) => isKind(report, "event"));
  return traceStatuses(events);
}

function traceAmounts(reports: readonly ReportOf<"quantity">[]): Superseded[] {
  const old = reports.filter((report) =>
    reports.some(
      (later) => later.statement.quantity.value !== report.statement.quantity.value && isSuperseded(report, later),
    ),
  );
  return groupByValue(old, ({ statement }) => describeAmount(statement.quantity));
}

/** A plan that a report of a later day tells as carried out or called off. */
function traceStatuses(reports: readonly ReportOf<"event">[]): Superseded[] {
  const settled = reports.filter(
    ({ statement }) => statement.status === "happened" || statement.status === "cancelled",
  );
  const plans = reports.filter((plan) => {
    const day = plan.source.publishedAt?.end;
    const isPlan = plan.statement.status === "planned" || plan.statement.status === "called-for";
    return (
      isPlan &&
      settled.some(({ source }) => day !== undefined && source.publishedAt !== null && day < source.publishedAt.end)
    );
  });
  return groupByValue(plans, ({ statement }) => statement.status);
}

function groupByValue<R extends Report>(reports: readonly R[], name: (report: R) => string): Superseded[] {
  const groups = Map.groupBy(reports, name);
  return [...groups]
    .map(([value, members]) => ({
      value,
      members,
      day:
        members
          .map((member) => asOfDay(member) ?? "")
          .sort()
          .at(-1) ?? "",
    }))
    .sort((left, right) => compareText(right.day, left.day) || compareText(left.value, right.value))
    .map(({ value, members }) => ({
      value,
      date: members[0]?.date ?? members[0]?.source.publishedAt ?? null,
      evidence: members.map((member): Evidence => member.evidence),
    }));
}
