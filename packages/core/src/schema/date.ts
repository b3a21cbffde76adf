import * as z from "zod";
import { Span } from "./span.ts";

/** A calendar day, `YYYY-MM-DD`, in the proleptic Gregorian calendar. */
export const CalendarDay = z.iso.date();
export type CalendarDay = z.infer<typeof CalendarDay>;

export const DatePrecision = z.enum(["day", "month", "year", "range"]);
export type DatePrecision = z.infer<typeof DatePrecision>;

/** Where a date comes from: said in the text, given by metadata, or worked out from other reports. */
export const DateBasis = z.enum(["stated", "metadata", "inferred"]);
export type DateBasis = z.infer<typeof DateBasis>;

/** An interval of days, both ends included: "January 2026" is 2026-01-01 … 2026-01-31 with precision `month`. */
export const DateInterval = z
  .object({ start: CalendarDay, end: CalendarDay, precision: DatePrecision, basis: DateBasis })
  .readonly();
export type DateInterval = z.infer<typeof DateInterval>;

const TimeUnit = z.enum(["hour", "day", "week", "weekend", "month", "quarter", "season", "year", "decade"]);
export type TimeUnit = z.infer<typeof TimeUnit>;

/**
 * What a time expression says before it is anchored, so that it can be resolved later, when the
 * publication date becomes known (many pasted articles state none).
 *
 * - `interval`: complete in itself: "February 3, 2026", "2024", "between 2010 and 2014"
 * - `partial`: a month, or a month and day, without a year: "January 7", "Last October" (`direction: past`).
 *   `weekday` alone is "on Tuesday" (1 = Monday … 7 = Sunday, ISO 8601). `part` narrows a month or year: "early February".
 * - `shift`: so many units from the anchor: "last month" = -1 month, "today" = 0 day, "three days later" = +3 day.
 *   `rounded` is true when the result is the whole unit ("last month"), false for a distance ("a month ago").
 * - `open`: nothing in the words anchors it: "recently", "months earlier".
 */
export const TimeValue = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("interval"),
    start: CalendarDay,
    end: CalendarDay,
    precision: DatePrecision,
  }),
  z.object({
    kind: z.literal("partial"),
    month: z.int().min(1).max(12).optional(),
    day: z.int().min(1).max(31).optional(),
    weekday: z.int().min(1).max(7).optional(),
    part: z.enum(["early", "mid", "late"]).optional(),
    direction: z.enum(["past", "future", "nearest"]),
  }),
  z.object({
    kind: z.literal("shift"),
    amount: z.number(),
    unit: TimeUnit,
    rounded: z.boolean(),
    part: z.enum(["early", "mid", "late"]).optional(),
  }),
  z.object({ kind: z.literal("open") }),
]);
export type TimeValue = z.infer<typeof TimeValue>;

/**
 * A time expression found in the text. `anchor` says what `value` counts from: the publication date,
 * another event ("on the eve of the meeting": anchor `event`, `anchorText` "the meeting", shift −1 day),
 * or nothing. `limit` marks an open end: "since October" is `from`, "by early February" is `until`.
 * `timex` is the TIMEX3 value with the unresolved parts as X ("XXXX-01-07", "PT2H", "P1Y", "PAST_REF").
 */
export const TimeExpression = z
  .object({
    span: Span,
    text: z.string(),
    type: z.enum(["date", "time", "duration", "set"]),
    value: TimeValue,
    anchor: z.enum(["publication", "event", "none"]),
    anchorText: z.string().optional(),
    limit: z.enum(["from", "until"]).optional(),
    clock: z.string().optional(),
    timex: z.string(),
    rule: z.string(),
  })
  .readonly();
export type TimeExpression = z.infer<typeof TimeExpression>;
