import type { TimePart } from "../../../../schema/index.ts";
import { timePattern, timeUnit } from "../lexicon.ts";
import { shiftDate, type TimeDraft, type TimeParser } from "../time-draft.ts";
import { partNamed } from "./month.ts";

const BOUNDARY =
  "(?:(?:by |at |until )?(?:the )?(?:very )?(?<part>end|close|start|beginning|middle|early|mid|late) (?:of |in )?(?:the )?)?";

/** "last month", "this year", "the end of next week", "later this year". */
export const relativeUnit: TimeParser = {
  rule: "relative-unit",
  pattern: timePattern(
    `(?:(?<side>earlier|later|sometime|late|early) )?${BOUNDARY}(?<which>last|next|this(?: past| coming)?|the past|the coming|the current|the latest|past|coming|current|latest) (?:(?:fiscal|financial|calendar|academic) )?(?<unit>{UNIT}|quarter|decade|century|season)(?!{H}|s\\b| ago| earlier| later|-)`,
  ),
  read: ({ groups, text }) => {
    const unit = timeUnit(groups.unit ?? "");
    const amount = shiftOf(groups.which ?? "");
    if (amount !== 0 && unit === "day" && !/last|next/i.test(groups.which ?? "")) return null;
    if (/^(?:this )?past (?:season|century|day|hour)/i.test(text)) return null;
    return shiftDate(amount, unit, { part: sideOf(groups.side) ?? partNamed(groups.part) });
  },
};

function shiftOf(which: string): number {
  if (/last|latest|past/i.test(which)) return -1;
  return /next|coming/i.test(which) ? 1 : 0;
}

function sideOf(side: string | undefined): TimePart | undefined {
  if (/^earlier$/i.test(side ?? "")) return "elapsed";
  if (/^later$/i.test(side ?? "")) return "remaining";
  return partNamed(side);
}

/** "the end of the year", "later in the day", "early in the month", "year-end". */
export const partOfUnit: TimeParser = {
  rule: "part-of-unit",
  pattern: timePattern(
    "(?:(?:by |at |until )?(?:the )?(?:very )?(?<part>end|close|start|beginning|middle) of the|(?<side>earlier|later|early|late)(?: on)? (?:in|that|on)(?: the)?) (?<unit>day|week|month|year|decade|century)|(?:the )?(?<yearend>year[- ]end|end of year)",
  ),
  read: ({ groups }): TimeDraft => {
    const unit = timeUnit(groups.yearend ? "year" : (groups.unit ?? ""));
    const part = groups.yearend ? "late" : (sideOf(groups.side) ?? partNamed(groups.part));
    const anchor = unit === "day" ? "time" : "publication";
    // "later in the day" is told of one day: the part is a time of day and leaves the date whole.
    return shiftDate(0, unit, { anchor, part: unit === "day" ? undefined : part });
  },
};

/** "the previous year", "the following day", "the same month", "that week", "the year before". */
export const siblingUnit: TimeParser = {
  rule: "sibling-unit",
  pattern: timePattern(
    "(?:(?:by|in|during|on|at) )?(?:(?:the )?(?<which>previous|preceding|prior|following|next|same|very next|entire|whole) (?<unit>day|night|week|weekend|month|quarter|year|decade|century)|(?<that>that|the same|those) (?<unit2>day|night|week|weekend|month|year)|the (?<unit3>day|night|week|month|year) (?<side>before|previous|prior|after|following)(?! (?:he|she|it|they|we|the|a|an|his|her|its|their|\\p{Lu})\\b))",
  ),
  read: ({ groups, after }) => {
    const unit = timeUnit(groups.unit ?? groups.unit2 ?? groups.unit3 ?? "");
    const word = (groups.which ?? groups.side ?? "same").toLowerCase();
    if (/^(?: of|s)\b/.test(after) && word === "same") return null;
    const amount = /previous|preceding|prior|before/.test(word) ? -1 : /following|next|after/.test(word) ? 1 : 0;
    return shiftDate(amount, unit, { anchor: "time" });
  },
};

/** "the same period last year", "the same month a year ago", "a year-earlier period", "a year-earlier loss". */
export const samePeriod: TimeParser = {
  rule: "same-period",
  pattern: timePattern(
    "(?:the )?(?:(?:same|corresponding) (?:period|month|quarter|time|week|day)(?: of| in)?(?: the)? (?:last year|a year (?:ago|earlier|before)|previous year|year (?:ago|earlier|before))|this time last year|year{H}(?:earlier|ago)(?: (?:period|month|quarter))?)",
  ),
  read: (): TimeDraft => ({ ...shiftDate(-1, "year", { rounded: false, anchor: "time" }), timex: "XXXX-XX" }),
};

/** "for the quarter", "nine months of the year", "the fiscal year ended June 30": the one that is being told of. */
export const unitTold: TimeParser = {
  rule: "unit-told",
  pattern: timePattern(
    "(?<=\\b(?:in|for|during|throughout|through|over|(?:half|quarter|months|days|weeks|part|rest|remainder|most|much|course|so far|out) of|earlier in) )the (?:full |entire |whole )?(?:(?:fiscal|financial) )?(?<unit>month|quarter|year)(?! (?:that|when|which|of|ago|before|after|earlier|later|since|to))",
  ),
  read: ({ groups }) => shiftDate(0, timeUnit(groups.unit ?? ""), { anchor: "time" }),
};
