import { isKind, type Report } from "../report/index.ts";

/** The words of what is said, without who says it. */
export function propositionOf(report: Report): string {
  const { statement, source } = report;
  const { start, end } = isKind(report, "claim") ? report.statement.proposition : statement.span;
  return source.article.body.slice(start, end);
}
