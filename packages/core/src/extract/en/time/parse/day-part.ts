import { timePattern } from "../lexicon.ts";
import { shiftDate, type TimeDraft, type TimeParser } from "../time-draft.ts";

/** A part of a day behind a day: "Thursday night". */
export const CLOCK_PART =
  "(?<part>(?:early |late |mid-?)?(?:mornings?|afternoons?|evenings?|nights?|overnight|midday|noon|midnight|lunchtime))";

/** TIMEX3 time of day: "night" → "NI". */
export function clockOfPart(words: string | undefined): string | undefined {
  if (!words) return undefined;
  if (/morning/i.test(words)) return "MO";
  if (/afternoon/i.test(words)) return "AF";
  if (/evening/i.test(words)) return "EV";
  if (/midnight/i.test(words)) return "24:00";
  if (/night/i.test(words)) return "NI";
  return /noon/i.test(words) ? "12:00" : "MI";
}

/** "this morning", "last night", "tonight", "the same evening". */
export const partOfToday: TimeParser = {
  rule: "part-of-today",
  pattern: timePattern(
    "(?:(?:earlier|later|late|early) )?(?:(?<which>this|last|yesterday|tomorrow|today) (?<part>morning|afternoon|evening|night)|(?<tonight>tonight))",
  ),
  read: ({ groups }): TimeDraft => {
    const which = groups.which?.toLowerCase();
    const back = which === "last" || which === "yesterday";
    const clock = groups.tonight ? "NI" : clockOfPart(groups.part);
    return { ...shiftDate(back ? -1 : which === "tomorrow" ? 1 : 0, "day"), type: "time", ...(clock ? { clock } : {}) };
  },
};

/** "in the morning", "overnight", "that evening": a time on the day that is being told of. */
export const partOfDay: TimeParser = {
  rule: "part-of-day",
  pattern: timePattern(
    "(?:(?:in|during|by|on) (?:the )?)?(?:(?:that|same|late|early|mid) )?(?<part>morning|afternoon|evening|overnight)(?! (?:news|post|star|times|standard|mail|express|telegraph|show))",
  ),
  read: ({ groups, before, after, text }) => {
    const capital = /^\p{Lu}/u.test(text);
    // "Good Morning America", "Morning Consult" are names.
    if (
      capital &&
      (/(?:^|[^.!?:]["“ ])$/.test(before)
        ? /\p{L} $/u.test(before) || /^ \p{Lu}/u.test(after)
        : /^ \p{Lu}/u.test(after))
    )
      return null;
    if (/\bgood $/i.test(before)) return null;
    const clock = clockOfPart(groups.part);
    return { ...shiftDate(0, "day", { anchor: "time" }), type: "time", ...(clock ? { clock } : {}) };
  },
};
