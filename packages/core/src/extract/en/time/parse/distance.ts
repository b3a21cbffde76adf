import type { TimeUnit } from "../../../../schema/index.ts";
import { readNumber } from "../../quantity/number-words.ts";
import { timePattern, timeUnit } from "../lexicon.ts";
import { duration, openDate, shiftDate, type TimeDraft, type TimeMatch, type TimeParser } from "../time-draft.ts";
import { durationTimex } from "../timex-codes.ts";

/** Words that hedge a count: "about", "more than". */
export const ABOUT =
  "(?:(?:about|around|some|nearly|almost|just|over|more than|less than|only|at least|roughly|approximately|barely|exactly|not quite) (?:over |under )?)?";

const FRACTIONS: Readonly<Record<string, number>> = {
  "1/2": 0.5,
  "½": 0.5,
  "1/4": 0.25,
  "¼": 0.25,
  "3/4": 0.75,
  "¾": 0.75,
};

/** The count before a unit; null when it is left open: "several years". */
export function readCount(words: string): number | null {
  const text = words.trim().toLowerCase();
  if (/^(?:an?|the)$/.test(text)) return 1;
  if (/couple/.test(text)) return 2;
  if (/^half an?$|^a half$/.test(text)) return 0.5;
  if (/few|several|many|some/.test(text)) return null;
  const [, whole = "", fraction = ""] = /^(\d+) ?(1\/[24]|3\/4|[½¼¾])$/.exec(text) ?? [];
  if (FRACTIONS[fraction] !== undefined) return Number(whole) + FRACTIONS[fraction];
  return readNumber(text.replace(/^(?:the|past) /, ""));
}

/** Length counted in days where a unit has no name of its own: a fortnight is two weeks. */
export function countedUnit(count: number | null, word: string): { count: number | null; unit: TimeUnit } {
  const fortnight = /^fortnight/i.test(word);
  return { count: fortnight && count !== null ? 2 * count : count, unit: timeUnit(word) };
}

/** "three days ago", "a year ago", "years ago". */
export const ago: TimeParser = {
  rule: "ago",
  pattern: timePattern(
    `${ABOUT}(?:(?<count>{COUNT})[- ])?(?<unit>{UNITS})[- ]ago(?: (?<which>today|this week|{WEEKDAY}))?`,
  ),
  read: (match) => distance(match, -1, "publication"),
};

/** "in three days' time", "three weeks from now", "in two weeks". */
export const ahead: TimeParser = {
  rule: "ahead",
  pattern: timePattern(
    `(?:in ${ABOUT}(?<count>{COUNT}) (?<unit>{UNITS})[’']? time|${ABOUT}(?<count2>{COUNT}) (?<unit2>{UNITS}) from (?:now|today)|(?<count3>an?|one|two|three) (?<unit3>days?|weeks?|months?|years?) hence)`,
  ),
  read: (match) => distance(match, 1, "publication"),
};

/** "three days later", "months earlier", "a week before", "two years on". */
export const laterEarlier: TimeParser = {
  rule: "later-earlier",
  pattern: timePattern(
    `${ABOUT}(?:(?<count>{COUNT})[- ])?(?<unit>{UNITS}) (?:(?<later>later|afterwards?|on(?=[,.]))|(?<earlier>earlier|previously|beforehand))(?: than \\w+(?: \\w+)?)?`,
  ),
  read: (match) => distance(match, match.groups.later ? 1 : -1, "time"),
};

/** A distance with a count has a place in the calendar; "months earlier" stays open. */
function distance({ groups }: TimeMatch, sign: 1 | -1, anchor: "publication" | "time"): TimeDraft {
  const counted = readCount(groups.count ?? groups.count2 ?? groups.count3 ?? "some");
  const { count, unit } = countedUnit(counted, groups.unit ?? groups.unit2 ?? groups.unit3 ?? "");
  // "66 million years ago" lies before any calendar.
  if (count === null || count > 3000) return openDate(sign < 0 ? "PAST_REF" : "FUTURE_REF");
  return shiftDate(sign * count, unit, { rounded: unit === "weekend", anchor });
}

/** "over the past five years", "the next four years", "in the last 24 hours". */
export const countedStretch: TimeParser = {
  rule: "counted-stretch",
  pattern: timePattern(
    "(?:(?:over|in|within|during|for|through) )?(?:the |these |its |their )?(?<which>last|past|next|coming|previous|preceding|first|final) (?<count>{COUNT}|(?:one )?(?:and a half )?) ?(?<unit>minutes|hours?|days?|weeks?|months?|quarters?|years?|decades?|centuries)",
  ),
  read: ({ groups }) => {
    const { count, unit } = countedUnit(readCount(groups.count ?? ""), groups.unit ?? "");
    if (count === null) return null;
    const timex = durationTimex(count, unit);
    if (/first|final/i.test(groups.which ?? "")) return duration(timex);
    const amount = /next|coming/i.test(groups.which ?? "") ? count : -count;
    return { type: "duration", value: { kind: "stretch", amount, unit }, anchor: "publication", timex };
  },
};

/** "over the past year", "in the past week": the stretch up to now, not the calendar year before. */
export const pastUnit: TimeParser = {
  rule: "past-unit",
  pattern: timePattern(
    "(?:over|during|in|within|for) the (?<which>past|last|next|coming) (?<unit>hour|day|week|month|quarter|year|decade|century)",
  ),
  read: ({ groups, before, text }) => {
    if (/^in the last/i.test(text) && !/^(?:over|during)/i.test(text) && /\bwas $/.test(before)) return null;
    const unit = timeUnit(groups.unit ?? "");
    const amount = /next|coming/i.test(groups.which ?? "") ? 1 : -1;
    return {
      type: "duration",
      value: { kind: "stretch", amount, unit },
      anchor: "publication",
      timex: durationTimex(1, unit),
    };
  },
};
