import { timePattern, weekdayNumber } from "../lexicon.ts";
import { type PartialValue, partialDate, type TimeDraft, type TimeParser } from "../time-draft.ts";
import { CLOCK_PART, clockOfPart } from "./day-part.ts";

/** "Tuesday", "last Friday", "next Monday morning", "Thursday of last week". */
export const weekday: TimeParser = {
  rule: "weekday",
  pattern: timePattern(
    `(?:(?:(?:the )?(?<which>last|next|this(?: past| coming)?|past|coming|previous)|the (?<which2>following)) )?(?:early |late )?(?<weekday>{WEEKDAY})(?:[’']s)?(?: ${CLOCK_PART})?(?:,? (?:of |the )?(?<week>last|next|this|previous|following) week)?(?: ?\\((?<month>{MONTH}) (?<day>{DAY})\\))?`,
  ),
  read: ({ groups, text, before, after }) => {
    if (!/\p{Lu}\p{Ll}|\p{Lu}{6}/u.test(groups.weekday ?? "")) return null;
    if (NAMED.test(before)) return null;
    if (/^s\b|^ (?:Times|Telegraph|Mail|Mirror|Express|Post|Herald|Independent)\b/.test(after)) return null;
    const value: Parameters<typeof partialDate>[0] = {
      weekday: weekdayNumber(groups.weekday ?? ""),
      ...weekShift(groups.week),
      ...direction(groups.which ?? groups.which2),
    };
    const clock = clockOfPart(groups.part);
    const draft: TimeDraft = partialDate(value);
    return clock && text ? { ...draft, type: "time", clock } : draft;
  },
};

/** Names of days of their own, and of programmes. */
const NAMED =
  /\b(?:Ash|Good|Holy|Black|Super|Bloody|Palm|Easter|Cyber|Giving|Maundy|Shrove|Fat|Red|News|Ruby|Casual) $/;

function weekShift(week: string | undefined): { weekShift?: number } {
  if (!week) return {};
  if (/last|previous/i.test(week)) return { weekShift: -1 };
  return { weekShift: /next|following/i.test(week) ? 1 : 0 };
}

function direction(which: string | undefined): { direction?: PartialValue["direction"] } {
  if (!which) return {};
  if (/past/i.test(which)) return { direction: "past" };
  if (/last|previous/i.test(which)) return { direction: "before" };
  if (/coming/i.test(which)) return { direction: "future" };
  return /next|following/i.test(which) ? { direction: "after" } : {};
}

/** "Tuesdays", "on weekends", "every Monday". */
export const weekdaySet: TimeParser = {
  rule: "weekday-set",
  pattern: timePattern(
    "(?:(?:every|each|alternate) (?<one>{WEEKDAY})|(?:on )?(?<many>{WEEKDAY})s)(?: and {WEEKDAY}s)?",
  ),
  read: ({ groups }) => ({
    type: "set",
    value: { kind: "open" },
    anchor: "none",
    timex: `XXXX-WXX-${weekdayNumber(groups.one ?? groups.many ?? "")}`,
  }),
};
