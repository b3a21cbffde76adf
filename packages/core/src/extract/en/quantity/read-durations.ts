import type { TimeExpression } from "../../../schema/index.ts";
import { NUMBER_WORDS } from "./number-words.ts";
import type { Amount } from "./quantity-draft.ts";

const LETTER_UNIT: Readonly<Record<string, string>> = {
  TH: "hour",
  TM: "minute",
  TS: "second",
  D: "day",
  W: "week",
  WE: "weekend",
  M: "month",
  Q: "quarter",
  Y: "year",
  DE: "decade",
  CE: "century",
};
const VALUE = /^P(T?)(\d+(?:\.\d+)?)(DE|CE|WE|[HMSDWQY])(?:(\d+)M)?$/;
const CLOCK = /^(\d\d):(\d\d)/;

/** "more than two hours", "a nearly two-hour meeting", "hourlong" from the durations found; `null` for "years". */
export function readDuration(time: TimeExpression, body: string): Amount | null {
  if (time.type !== "duration" || time.value.kind === "stretch") return null;
  const [, clock = "", count, letter = "", minutes] = VALUE.exec(time.timex) ?? [];
  const unit = LETTER_UNIT[`${clock}${letter}`];
  if (count === undefined || unit === undefined) return null;
  const start = time.span.start + bareStart(time.text);
  // "a year of talks" tells a length loosely; "an hour" and shorter are measured.
  if (
    /^an?\b/i.test(body.slice(start, time.span.end)) &&
    unit !== "hour" &&
    unit !== "minute" &&
    !/half/i.test(time.text)
  )
    return null;
  return {
    start,
    end: time.span.end,
    value: Number(count) + (minutes && unit === "hour" ? Number(minutes) / 60 : 0),
    high: null,
    unit,
    kind: "duration",
    counted: "",
    rule: "en/quantity/duration",
  };
}

const NUMBER = new RegExp(
  `\\b(?:\\d|(?:${NUMBER_WORDS}|half|an?)\\b|(?:minute|hour|day|week|month|year|decade|centur)\\w*[-\\u2010\\u2011]?long)`,
  "i",
);

/** Bounds are read by one reader for all amounts, so the span begins at the number or unit. */
function bareStart(text: string): number {
  const number = NUMBER.exec(text);
  return number?.index ?? 0;
}

/** "shortly before 11:00": the hour of the day, open to half an hour on the side that is named. */
export function readClock(time: TimeExpression): Amount | null {
  const [, hour, minute] = CLOCK.exec(time.clock ?? "") ?? [];
  if (hour === undefined) return null;
  const value = Number((Number(hour) + Number(minute) / 60).toFixed(4));
  const lead = /^(?:shortly|just) (before|after)/i.exec(time.text)?.[1]?.toLowerCase();
  const around = /^(?:about|around)/i.test(time.text) ? 0.5 : 0;
  return {
    start: time.span.start,
    end: time.span.end,
    value,
    low: lead === "before" ? value - 0.5 : value - around,
    high: lead === "after" ? value + 0.5 : value + around,
    unit: "o'clock",
    kind: "clock",
    counted: "",
    rule: "en/quantity/clock",
  };
}
