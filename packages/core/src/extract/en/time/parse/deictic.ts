import { timePattern } from "../lexicon.ts";
import { openDate, presentDate, shiftDate, type TimeDraft, type TimeParser } from "../time-draft.ts";

/** "today", "yesterday", "earlier today", "the day before yesterday". */
export const today: TimeParser = {
  rule: "today",
  pattern: timePattern(
    "(?:(?:earlier|later|late|early) )?(?:(?<back2>the day before yesterday)|(?<ahead2>the day after tomorrow)|(?<back>yesterday)|(?<ahead>tomorrow)|(?<day>today))",
  ),
  read: ({ groups, text, before, after }) => {
    if (/^Today$/.test(text) && /\p{Lu}\w* $/u.test(before)) return null;
    if (groups.back2) return shiftDate(-2, "day");
    if (groups.ahead2) return shiftDate(2, "day");
    if (groups.back) return shiftDate(-1, "day");
    if (groups.ahead) return shiftDate(1, "day");
    // "today's Colombia" is the country as it is now, not as of one day.
    return /^[’']s /.test(after) ? presentDate() : shiftDate(0, "day");
  },
};

/** "now", "currently", "at present", "these days". */
export const present: TimeParser = {
  rule: "present",
  pattern: timePattern(
    "(?:now(?!here)(?!{H}\\w)|right now|currently|at present|at the moment|at this time|nowadays|these days|presently|the present(?: day)?|(?<!\\byear[- ])to date|current(?= \\p{Ll}))",
  ),
  read: ({ text, before }) =>
    /^current$/i.test(text) && !/\b(?:the|its|his|her|their|our) $/i.test(before) ? null : presentDate(),
};

const PAST =
  "recently|recent|lately|previously|formerly|in the past|the (?:recent |distant )?past(?! \\w)|(?:in )?(?:its|their|our|his|her|recent)(?: \\w+)? history|at the time|long ago|(?:some|a long) time ago|once again(?!.)|in recent memory|(?:in|during|over) (?:earlier|previous|past|former) times?";
const FUTURE =
  "very soon|soon(?! after|er)|shortly(?! before| after)|in the (?:near |distant |foreseeable )?future|the (?:near |distant |foreseeable )?future|in due course|the (?:long|short|medium|near) term|in the coming future";

/** "recently", "in the past". */
export const past: TimeParser = {
  rule: "past",
  pattern: timePattern(`(?:${PAST})`),
  read: ({ text, after }) => {
    if (/^recent$/i.test(text) && /^ (?:\w+ )?(?:minutes?|hours?|days?|weeks?|months?|years?|decades?)\b/i.test(after))
      return null;
    return openDate("PAST_REF");
  },
};

/** "soon", "in the near future". */
export const future: TimeParser = {
  rule: "future",
  pattern: timePattern(`(?:${FUTURE})`),
  read: ({ text, before, after }) => {
    if (/as $/i.test(before) || (/^soon$/i.test(text) && /^ (?:as|to)\b/.test(after))) return null;
    return openDate("FUTURE_REF");
  },
};

/** "in recent days", "the coming weeks", "recent years": a stretch without a count. */
export const vagueStretch: TimeParser = {
  rule: "vague-stretch",
  pattern: timePattern(
    "(?:(?:in|over|during|for|within) )?(?:the |these )?(?<which>recent|past|last(?: few| couple of| several)|past (?:few|several|couple of)|next (?:few|several|couple of)|coming(?: few)?|following|ensuing|subsequent) (?<unit>minutes|hours|days|weeks|months|years|decades)",
  ),
  read: ({ groups }): TimeDraft => {
    const unit = groups.unit ?? "days";
    const timex = unit === "minutes" || unit === "hours" ? "PTX" : "PX";
    const letter = unit === "decades" ? "DE" : unit.slice(0, 1).toUpperCase();
    return { type: "duration", value: { kind: "open" }, anchor: "none", timex: `${timex}${letter}` };
  },
};
