import { timePattern } from "../lexicon.ts";
import { shiftDate, type TimeDraft, type TimeParser } from "../time-draft.ts";
import type { TimeGroups } from "../time-groups.ts";

const ZONE =
  "(?<zone> ?\\(?(?:UTC|GMT|Z|E[SD]T|C[SD]T|M[SD]T|P[SD]T|ET|CT|MT|PT|BST|CEST|CET|IST|AEST|AEDT|(?:local|Eastern|Central|Pacific|Mountain)(?: standard| daylight)? time)(?: ?[+-] ?\\d{1,2}(?::?\\d\\d)?)?\\)?)?";

/** "1 p.m.", "6:40 p.m. (GMT +8)", "18:00 UTC", "11:00 local time". */
export const clock: TimeParser = {
  rule: "clock",
  pattern: timePattern(
    `(?:(?:shortly|just) (?:before|after) |about |around )?(?:(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\\d))? ?(?<half>[ap]\\.? ?m\\b\\.?)|(?<hour24>[01]?\\d|2[0-4])(?:[:h](?<minute24>[0-5]\\d)(?::[0-5]\\d)?(?!\\d)))${ZONE}`,
  ),
  read: ({ groups, before, after }) => {
    if (
      groups.hour24 &&
      !groups.zone &&
      (/\d[:.]$|\b(?:score|won|beat|verse|Psalm|John|Matthew|Mark|Luke) $/i.test(before) || /^[:.]\d/.test(after))
    )
      return null;
    return clockDraft(hourOf(groups), groups.minute ?? groups.minute24, groups.zone);
  },
};

/** "1300 GMT", "0900 hours". */
export const militaryClock: TimeParser = {
  rule: "military-clock",
  pattern: timePattern(
    "(?<hour24>[01]\\d|2[0-3])(?<minute24>[0-5]\\d)(?: hrs| hours)?(?<zone> (?:GMT|UTC|Z|local time))",
  ),
  read: ({ groups }) => clockDraft(Number(groups.hour24), groups.minute24, groups.zone),
};

/** "noon", "midnight". */
export const noon: TimeParser = {
  rule: "noon",
  pattern: timePattern("(?:at |by |around )?(?<word>noon|midnight|midday)"),
  read: ({ groups }) => clockDraft(groups.word?.toLowerCase() === "midnight" ? 24 : 12, undefined, undefined),
};

/** "at 9 o'clock", "nine o'clock". */
export const oClock: TimeParser = {
  rule: "o-clock",
  pattern: timePattern("(?<hour>1[0-2]|[1-9]) o[’']clock"),
  read: ({ groups }) => clockDraft(Number(groups.hour), undefined, undefined),
};

function hourOf(groups: TimeGroups): number {
  if (groups.hour24) return Number(groups.hour24);
  const hour = Number(groups.hour) % 12;
  return /^p/i.test(groups.half ?? "") ? hour + 12 : hour;
}

function clockDraft(hour: number, minute: string | undefined, zone: string | undefined): TimeDraft {
  const time = `${String(hour).padStart(2, "0")}:${minute ?? "00"}`;
  const universal = zone !== undefined && /\b(?:UTC|GMT|Z)\b(?! ?[+-])/.test(zone);
  return { ...shiftDate(0, "day", { anchor: "time" }), type: "time", clock: universal ? `${time}Z` : time };
}
