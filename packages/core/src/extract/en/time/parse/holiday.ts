import { timePattern } from "../lexicon.ts";
import { partialDate, shiftDate, type TimeParser } from "../time-draft.ts";

/** Days with one date in every year and country, month and day. */
const FIXED: Readonly<Record<string, readonly [number, number]>> = {
  "new year's day": [1, 1],
  "valentine's day": [2, 14],
  "may day": [5, 1],
  "fourth of july": [7, 4],
  halloween: [10, 31],
  "veterans day": [11, 11],
  "christmas eve": [12, 24],
  "christmas day": [12, 25],
  christmas: [12, 25],
  "boxing day": [12, 26],
  "new year's eve": [12, 31],
};

/** "Christmas", "New Year’s Eve", "last Halloween". */
export const holiday: TimeParser = {
  rule: "holiday",
  pattern: timePattern(
    "(?:(?<which>last|next|this) )?(?:the )?(?<name>New Year[’']s (?:Day|Eve)|Valentine[’']s Day|May Day|Fourth of July|Halloween|Veterans Day|Christmas(?: Eve| Day)?|Boxing Day)(?! (?:Island|tree|card|carol|present|gift|market|shopping|Carol|Tree|Party))",
  ),
  read: ({ groups }) => {
    const [month, day] = FIXED[(groups.name ?? "").toLowerCase().replace("’", "'")] ?? [];
    if (month === undefined || day === undefined) return null;
    const which = groups.which?.toLowerCase();
    const direction = which === "last" ? "before" : which === "next" ? "after" : "nearest";
    return partialDate({ month, day, direction });
  },
};

/** "over the weekend", "at the weekend": the one before publication. */
export const theWeekend: TimeParser = {
  rule: "the-weekend",
  pattern: timePattern("(?:over|during|at|on) the weekend"),
  read: () => shiftDate(-1, "weekend"),
};
