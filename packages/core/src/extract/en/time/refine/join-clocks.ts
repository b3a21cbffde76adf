import type { TimeExpression } from "../../../../schema/index.ts";

/** A time of day and the day right behind it are one: "8:30 a.m. Friday", "12:00 UTC, June 1", "midnight Thursday". */
export function joinClocks(times: readonly TimeExpression[], body: string): readonly TimeExpression[] {
  const joined: TimeExpression[] = [];
  for (const time of times) {
    const clock = joined.at(-1);
    if (clock && isClock(clock) && isDay(time) && /^,? $/.test(body.slice(clock.span.end, time.span.start))) {
      const span = { start: clock.span.start, end: time.span.end };
      const text = body.slice(span.start, span.end);
      joined.splice(-1, 1, { ...time, type: "time", span, text, clock: clock.clock, rule: clock.rule });
    } else joined.push(time);
  }
  return joined;
}

function isClock({ type, clock, anchor }: TimeExpression): boolean {
  return type === "time" && anchor === "time" && clock !== undefined && /^\d/.test(clock);
}

function isDay({ type, value, range, clock }: TimeExpression): boolean {
  if (type !== "date" || range || clock) return false;
  if (value.kind === "interval") return value.precision === "day";
  if (value.kind === "partial") return value.day !== undefined || value.weekday !== undefined;
  return value.kind === "shift" && value.unit === "day" && value.rounded;
}
