import type { TimeExpression, TimePart, TimeUnit, TimeValue } from "../../../schema/index.ts";
import { type Period, periodTimex } from "../../../time/index.ts";
import type { TimeGroups } from "./time-groups.ts";
import { openTimex, UNIT_TIMEX } from "./timex-codes.ts";

/** What a parser makes of a match: a time expression without its place; `words` is its length where that is not the whole match. */
export type TimeDraft = Omit<TimeExpression, "span" | "text" | "rule"> & { readonly words?: number };

/** A match of a parser's pattern with the words around it on its line. */
export interface TimeMatch {
  readonly text: string;
  readonly groups: TimeGroups;
  /** Up to 40 characters before and after. */
  readonly before: string;
  readonly after: string;
}

/** One form of time expression: "last month", "February 3, 2026". */
export interface TimeParser {
  readonly rule: string;
  readonly pattern: RegExp;
  readonly read: (match: TimeMatch) => TimeDraft | null;
}

export type PartialValue = Extract<TimeValue, { kind: "partial" }>;

/** A date complete in itself. */
export function intervalDate(period: Period, timex = periodTimex(period)): TimeDraft {
  const { start, end, precision } = period;
  return { type: "date", value: { kind: "interval", start, end, precision }, anchor: "none", timex };
}

/** A recurring date; without `direction` the clause decides which one is meant. */
export function partialDate(
  value: Omit<PartialValue, "kind" | "direction"> & { direction?: PartialValue["direction"] },
): TimeDraft {
  const full: PartialValue = { kind: "partial", direction: "nearest", ...value };
  return { type: "date", value: full, anchor: "publication", timex: openTimex(full) };
}

/** So many units from the anchor: `shiftDate(-1, "month")` is "last month". */
export function shiftDate(
  amount: number,
  unit: TimeUnit,
  { rounded = true, part, anchor = "publication" }: ShiftOptions = {},
): TimeDraft {
  const value: TimeValue = { kind: "shift", amount, unit, rounded, ...(part ? { part } : {}) };
  return { type: "date", value, anchor, timex: UNIT_TIMEX[unit] };
}

interface ShiftOptions {
  readonly rounded?: boolean;
  readonly part?: TimePart | undefined;
  readonly anchor?: TimeExpression["anchor"];
}

/** A length of time: "two years" is P2Y. */
export function duration(timex: string): TimeDraft {
  return { type: "duration", value: { kind: "open" }, anchor: "none", timex };
}

/** A time that nothing in the words anchors: "recently". */
export function openDate(timex: string): TimeDraft {
  return { type: "date", value: { kind: "open" }, anchor: "none", timex };
}

/** The publication day itself, under another TIMEX3 name: "now" is PRESENT_REF. */
export function presentDate(): TimeDraft {
  return { ...shiftDate(0, "day"), timex: "PRESENT_REF" };
}
