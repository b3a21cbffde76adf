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

export const TimeUnit = z.enum([
  "minute",
  "hour",
  "day",
  "week",
  "weekend",
  "month",
  "quarter",
  "season",
  "year",
  "decade",
  "century",
]);
export type TimeUnit = z.infer<typeof TimeUnit>;

export const Season = z.enum(["spring", "summer", "autumn", "winter"]);
export type Season = z.infer<typeof Season>;

/**
 * A piece of a longer time: "early February", "the end of the year" (`late`), "earlier this year" (`elapsed`: from its
 * start up to the anchor), "later this month" (`remaining`: from the anchor to its end).
 */
export const TimePart = z.enum(["early", "mid", "late", "elapsed", "remaining"]);
export type TimePart = z.infer<typeof TimePart>;

/**
 * Which of the recurring dates is meant: the latest up to and including the anchor (`past`), the latest that was over
 * (`before`: "last October"), the next counting the anchor's own (`future`), the next to begin (`after`: "next Tuesday"),
 * or whichever lies nearest.
 */
export const TimeDirection = z.enum(["past", "before", "future", "after", "nearest"]);
export type TimeDirection = z.infer<typeof TimeDirection>;

/**
 * What a time expression says before it is anchored, so that it can be resolved later, when the
 * publication date becomes known (many pasted articles state none).
 *
 * - `interval`: complete in itself: "February 3, 2026", "2024", "between 2010 and 2014"
 * - `partial`: a piece of the calendar that comes again: "January 7", "Last October" (`direction: before`), "Tuesday"
 *   (`weekday` 1 = Monday … 7 = Sunday, ISO 8601), "the third quarter". `week` counts within the month, -1 = the last.
 *   `yearShift` and `weekShift` fix which one, counted from the anchor: "October of next year" = 1, "Thursday of last week" = -1.
 * - `shift`: so many units from the anchor: "last month" = -1 month, "today" = 0 day, "three days later" = +3 day.
 *   `rounded` is true when the result is the whole unit ("last month"), false for a distance ("a month ago").
 * - `stretch`: from the anchor so many units back or ahead: "over the past five years" = -5 year.
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
    quarter: z.int().min(1).max(4).optional(),
    half: z.int().min(1).max(2).optional(),
    season: Season.optional(),
    week: z.int().min(-1).max(5).optional(),
    yearShift: z.int().optional(),
    weekShift: z.int().optional(),
    part: TimePart.optional(),
    direction: TimeDirection,
  }),
  z.object({
    kind: z.literal("shift"),
    amount: z.number(),
    unit: TimeUnit,
    rounded: z.boolean(),
    part: TimePart.optional(),
  }),
  z.object({ kind: z.literal("stretch"), amount: z.number(), unit: TimeUnit }),
  z.object({ kind: z.literal("open") }),
]);
export type TimeValue = z.infer<typeof TimeValue>;

/**
 * A time expression found in the text. `anchor` says what `value` counts from: the publication date, another time of
 * the article ("three days later": anchor `time`, `from` holds that time's values, each counted from the one before and
 * the first from publication), an event ("on the eve of the meeting": anchor `event`, `anchorText` "the meeting", shift
 * −1 day), or nothing. `limit` marks an open end: "since October" is `from`, "by early February" is `until`.
 * `range` is the far end of "from Monday to Thursday", with the places of both ends; its `timex` is set
 * where the end is complete in itself.
 * `clock` is the time of day as TIMEX3 writes it: "18:00Z", "MO". `timex` is the TIMEX3 value with the unresolved parts
 * as X ("XXXX-01-07", "PT2H", "P1Y", "PAST_REF").
 */
export const TimeExpression = z
  .object({
    span: Span,
    text: z.string(),
    type: z.enum(["date", "time", "duration", "set"]),
    value: TimeValue,
    anchor: z.enum(["publication", "time", "event", "none"]),
    anchorText: z.string().optional(),
    from: z.array(TimeValue).readonly().optional(),
    limit: z.enum(["from", "until"]).optional(),
    range: z.object({ first: Span, last: Span, value: TimeValue, timex: z.string().optional() }).readonly().optional(),
    clock: z.string().optional(),
    timex: z.string(),
    rule: z.string(),
  })
  .readonly();
export type TimeExpression = z.infer<typeof TimeExpression>;
