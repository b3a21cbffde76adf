import type { Season, TimeExpression, TimePart, TimeUnit, TimeValue } from "../../../schema/index.ts";
import { type Period, periodTimex } from "../../../time/index.ts";

/** What a parser makes of a match: a time expression without its place; `words` is its length where that is not the whole match. */
export type TimeDraft = Omit<TimeExpression, "span" | "text" | "rule"> & { readonly words?: number };

/** Names of the groups that the patterns of the parsers use. */
type GroupName =
  | "ahead"
  | "ahead2"
  | "back"
  | "bare"
  | "full"
  | "short"
  | "back2"
  | "bc"
  | "count"
  | "count2"
  | "count3"
  | "day"
  | "eve"
  | "event"
  | "first"
  | "half"
  | "hour"
  | "hour24"
  | "last"
  | "later"
  | "long"
  | "many"
  | "minute"
  | "minute24"
  | "month"
  | "name"
  | "number"
  | "one"
  | "ordinal"
  | "other"
  | "part"
  | "rate"
  | "rel"
  | "season"
  | "second"
  | "side"
  | "side2"
  | "the"
  | "tonight"
  | "unit"
  | "unit2"
  | "unit3"
  | "week"
  | "weekday"
  | "which"
  | "which2"
  | "word"
  | "year"
  | "year2"
  | "yearend"
  | "zone";

export type TimeGroups = Readonly<Partial<Record<GroupName, string | undefined>>>;

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

const UNIT_TIMEX: Readonly<Record<TimeUnit, string>> = {
  minute: "XXXX-XX-XX",
  hour: "XXXX-XX-XX",
  day: "XXXX-XX-XX",
  week: "XXXX-WXX",
  weekend: "XXXX-WXX-WE",
  month: "XXXX-XX",
  quarter: "XXXX-QX",
  season: "XXXX-SX",
  year: "XXXX",
  decade: "XXX",
  century: "XX",
};

const SEASON_CODE: Readonly<Record<Season, string>> = { spring: "SP", summer: "SU", autumn: "FA", winter: "WI" };

function openTimex({ month, day, weekday, quarter, half, season }: PartialValue): string {
  if (season) return `XXXX-${SEASON_CODE[season]}`;
  if (quarter) return `XXXX-Q${quarter}`;
  if (half) return `XXXX-H${half}`;
  if (!month && weekday) return `XXXX-WXX-${weekday}`;
  const tail = day ? `-${String(day).padStart(2, "0")}` : "";
  return `XXXX-${month ? String(month).padStart(2, "0") : "XX"}${tail}`;
}

const DURATION_CODE: Readonly<Record<TimeUnit, string>> = {
  minute: "M",
  hour: "H",
  day: "D",
  week: "W",
  weekend: "WE",
  month: "M",
  quarter: "Q",
  season: "S",
  year: "Y",
  decade: "DE",
  century: "CE",
};

/** Half a unit is counted in the next smaller one. */
const HALVES: Readonly<Partial<Record<TimeUnit, string>>> = {
  hour: "PT30M",
  year: "P6M",
  decade: "P5Y",
  century: "P50Y",
};

/** "P2Y", "PT55M"; an unknown count is X: "PXY". */
export function durationTimex(count: number | null, unit: TimeUnit): string {
  if (count === 0.5 && HALVES[unit]) return HALVES[unit];
  const amount = count === null ? "X" : String(count);
  return `${unit === "minute" || unit === "hour" ? "PT" : "P"}${amount}${DURATION_CODE[unit]}`;
}
