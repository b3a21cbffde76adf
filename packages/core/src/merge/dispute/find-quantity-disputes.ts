import type { Fact, Quantity } from "../../schema/index.ts";
import { isSuperseded } from "../fact/is-superseded.ts";
import { isKind, type Report, type ReportOf } from "../report/index.ts";
import { amountsDisagree, describeAmount } from "./amounts-disagree.ts";
import type { Disagreement } from "./build-dispute.ts";

/** One measure, amounts that exclude each other: "more than two hours" and "nearly two hours". */
export function findQuantityDisputes(fact: Fact, reports: readonly Report[]): Disagreement[] {
  const counted = reports.filter((report) => isKind(report, "quantity"));
  const current = counted.filter(
    (report) => !counted.some((later) => opposes(report, later) && isSuperseded(report, later)),
  );
  const opposed = current.filter((left) => current.some((right) => opposes(left, right)));
  if (opposed.length === 0) return [];
  const byAmount = new Map<string, Report[]>();
  for (const report of opposed) {
    const key = describeAmount(report.statement.quantity);
    byAmount.set(key, [...(byAmount.get(key) ?? []), report]);
  }
  const versions = [...byAmount].map(([value, members]) => ({ value, reports: members }));
  return [
    {
      kind: "quantity",
      about: `how much: ${fact.summary}`,
      why: `${opposed
        .map(({ statement }) => interval(statement.quantity))
        .filter((text, at, all) => all.indexOf(text) === at)
        .join(" and ")} share no value`,
      facts: [fact.id],
      versions,
    },
  ];
}

function interval({ low, high, bound, unit }: Quantity): string {
  const open = bound === "more-than" ? "(" : "[";
  const close = bound === "nearly" || bound === "less-than" ? ")" : "]";
  return `${low === null ? "(…" : `${open}${low}`}, ${high === null ? "…)" : `${high}${close}`} ${unit}`;
}

function opposes(left: ReportOf<"quantity">, right: ReportOf<"quantity">): boolean {
  return left.source !== right.source && amountsDisagree(left.statement.quantity, right.statement.quantity);
}
