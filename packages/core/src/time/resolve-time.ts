import type { DateInterval, TimeExpression, TimeValue } from "../schema/index.ts";
import { dayPeriod, type Period } from "./period.ts";
import { resolvePartial } from "./resolve-partial.ts";
import { resolveShift, resolveStretch } from "./resolve-shift.ts";

/**
 * The days a time expression means, given when the article was published: "Tuesday" (past) and 2026-02-04 → 2026-02-03.
 * Null when its anchor is missing, or so coarse that more than one answer is possible: nothing invents a day.
 */
export function resolveTime(expression: TimeExpression, publishedAt: DateInterval | null): DateInterval | null {
  const period = resolvePeriod(expression, publishedAt);
  if (period === null) return null;
  const absolute = expression.value.kind === "interval" && (expression.range?.value.kind ?? "interval") === "interval";
  const { start, end, precision } = period;
  return { start, end, precision, basis: !absolute && publishedAt?.basis === "inferred" ? "inferred" : "stated" };
}

/** The first end of the expression alone: Monday of "from Monday to Thursday". */
export function resolveFirst(expression: TimeExpression, publishedAt: DateInterval | null): Period | null {
  const { value, anchor, from = [] } = expression;
  if (value.kind === "interval") return value;
  if (anchor === "event" || anchor === "none") return null;
  return resolveFrom([...from, value], publishedAt);
}

/** The far end of a range: Thursday of "from Monday to Thursday". */
export function resolveLast(expression: TimeExpression, publishedAt: DateInterval | null): Period | null {
  const { range, from = [] } = expression;
  return range ? resolveFrom([...from, range.value], publishedAt) : null;
}

function resolvePeriod(expression: TimeExpression, publishedAt: DateInterval | null): Period | null {
  const first = resolveFirst(expression, publishedAt);
  if (first === null || expression.range === undefined) return first;
  const last = resolveLast(expression, publishedAt);
  return last && last.end > first.start ? { start: first.start, end: last.end, precision: "range" } : first;
}

// Resolved from both ends of the publication interval: where they differ, the anchor is too coarse to tell.
function resolveFrom(values: readonly TimeValue[], publishedAt: DateInterval | null): Period | null {
  const found = resolveChain(values, publishedAt && dayPeriod(publishedAt.start));
  if (publishedAt === null || publishedAt.start === publishedAt.end) return found;
  const other = resolveChain(values, dayPeriod(publishedAt.end));
  return found?.start === other?.start && found?.end === other?.end ? found : null;
}

function resolveChain(values: readonly TimeValue[], anchor: Period | null): Period | null {
  return values.reduce<Period | null>((reached, value) => resolveValue(value, reached), anchor);
}

function resolveValue(value: TimeValue, anchor: Period | null): Period | null {
  if (value.kind === "interval") return value;
  if (anchor === null) return null;
  switch (value.kind) {
    case "partial":
      return resolvePartial(value, anchor);
    case "shift":
      return resolveShift(value, anchor);
    case "stretch":
      return resolveStretch(value, anchor);
    case "open":
      return null;
  }
}
