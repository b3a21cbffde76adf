import type { TimeExpression, TimeValue } from "../../../../schema/index.ts";
import { calendarDay, dayParts, dayPeriod, isCalendarDay, monthPeriod, periodTimex } from "../../../../time/index.ts";

const CONNECTORS = /^(?: ?[-‐‑–—] ?| (?:to|through|until|till|thru) (?:the )?| and (?:the )?)$/i;

/** Two dates that are the ends of one: "from 2009 to 2011", "between Monday and Thursday", "March–May 2025". */
export function joinRanges(times: readonly TimeExpression[], body: string): readonly TimeExpression[] {
  const joined: TimeExpression[] = [];
  for (const time of times) {
    const previous = joined.at(-1);
    const range = previous && rangeOf(previous, time, body);
    if (range) joined.splice(-1, 1, range);
    else joined.push(time);
  }
  return joined;
}

function rangeOf(first: TimeExpression, last: TimeExpression, body: string): TimeExpression | null {
  if (first.range || last.range || !isDate(first) || !isDate(last)) return null;
  const between = body.slice(first.span.end, last.span.start);
  if (!CONNECTORS.test(between)) return null;
  const lead = /\b(from|between) (?:the )?$/i.exec(
    body.slice(Math.max(0, first.span.start - 14), first.span.start),
  )?.[1];
  if (/and/i.test(between) && lead?.toLowerCase() !== "between") return null;
  if (/^ to/i.test(between) && lead === undefined && grainOf(first.value) !== grainOf(last.value)) return null;
  const span = { start: first.span.start, end: last.span.end };
  const value = inheritYear(first.value, last.value);
  return {
    ...first,
    value,
    anchor: value.kind === "interval" ? "none" : first.anchor,
    span,
    text: body.slice(span.start, span.end),
    range: {
      first: first.span,
      last: last.span,
      value: last.value,
      ...(last.value.kind === "interval" ? { timex: last.timex } : {}),
    },
    timex: value.kind === "interval" ? periodTimex(value) : first.timex,
    rule: "en/time/range",
  };
}

function isDate({ type, value }: TimeExpression): boolean {
  return type === "date" && value.kind !== "open" && value.kind !== "stretch";
}

function grainOf(value: TimeValue): string {
  if (value.kind === "interval") return value.precision;
  if (value.kind !== "partial") return value.kind;
  if (value.day || value.weekday) return "day";
  return value.month ? "month" : "range";
}

/** "March to May 2025": the year stands once, at the end. */
function inheritYear(first: TimeValue, last: TimeValue): TimeValue {
  // "between January and October last year"
  if (first.kind === "partial" && last.kind === "partial" && last.yearShift !== undefined && first.month !== undefined)
    return { ...first, yearShift: last.yearShift };
  if (first.kind !== "partial" || last.kind !== "interval" || first.month === undefined) return first;
  const end = dayParts(last.end);
  const year = first.month > end.month ? end.year - 1 : end.year;
  if (first.day === undefined) return { kind: "interval", ...monthPeriod(year, first.month) };
  if (!isCalendarDay(year, first.month, first.day)) return first;
  return { kind: "interval", ...dayPeriod(calendarDay(year, first.month, first.day)) };
}
