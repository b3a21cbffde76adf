import type { Season, TimeUnit } from "../../../schema/index.ts";
import { expandBlanks, NUMBER_WORDS } from "../quantity/number-words.ts";

const MONTH_NAMES = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
const WEEKDAY_NAMES = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

const UNITS: Readonly<Record<string, TimeUnit>> = {
  minute: "minute",
  min: "minute",
  hr: "hour",
  hour: "hour",
  day: "day",
  night: "day",
  week: "week",
  fortnight: "week",
  weekend: "weekend",
  month: "month",
  quarter: "quarter",
  season: "season",
  year: "year",
  decade: "decade",
  century: "century",
  centurie: "century",
};

const SEASONS: Readonly<Record<string, Season>> = {
  spring: "spring",
  summer: "summer",
  autumn: "autumn",
  fall: "autumn",
  winter: "winter",
};

const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  final: -1,
  last: -1,
};

/** Pattern sources that stand for `{NAME}` in a time pattern. */
const FRAGMENTS: Readonly<Record<string, string>> = {
  MONTH:
    "(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)",
  WEEKDAY: "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)",
  WEEKDAY_SHORT: "(?:Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun)\\.?",
  DAY: "(?:3[01]|[12]\\d|0?[1-9])",
  NTH: "(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)",
  YEAR: "(?:1[0-9]\\d\\d|20\\d\\d)",
  UNIT: "(?:minute|hour|day|week|fortnight|weekend|month|quarter|year|decade|century)",
  UNITS:
    "(?:minutes?|mins?|hrs?|hours?|days?|nights?|weeks?|fortnights?|weekends?|months?|quarters?|years?|decades?|centur(?:y|ies))",
  SEASON: "(?:spring|summer|autumn|fall|winter)",
  COUNT: `(?:\\d+(?:\\.\\d+| [1-3]/[2-4]| ?[½¼¾])?(?: and a half)?|${NUMBER_WORDS}|an?|(?:the )?(?:past )?(?:a )?few|several|many|some|a couple of|couple of|half an?|a half|one and a half)`,
  H: "[-\\u2010-\\u2013]",
  DASH: " ?(?:[-\\u2010-\\u2015]|to|until|till|through|and) ?",
  PART: "(?:early|mid|middle of|late|(?:the )?(?:very )?(?:start|beginning|middle|end|close)(?: of)?)",
};

/** Compiles a time pattern: `{NAME}` is a fragment, a blank any blank; whole words, any case, with the places of groups. */
export function timePattern(source: string): RegExp {
  const filled = source.replace(/\{([A-Z_]+)\}/g, (_, name: string) => FRAGMENTS[name] ?? "");
  const spaced = expandBlanks(filled);
  return new RegExp(`(?<![\\w$€£])(?:${spaced})(?!\\w)`, "gi");
}

/** "Sept." → 9. */
export function monthNumber(name: string): number {
  return 1 + MONTH_NAMES.findIndex((month) => month.startsWith(name.toLowerCase().replace(".", "").slice(0, 3)));
}

/** "Tues." → 2, ISO 8601. */
export function weekdayNumber(name: string): number {
  return 1 + WEEKDAY_NAMES.findIndex((day) => day.startsWith(name.toLowerCase().slice(0, 3)));
}

/** "decades" → "decade". */
export function timeUnit(name: string): TimeUnit {
  return UNITS[name.toLowerCase().replace(/ies$/, "y").replace(/s$/, "")] ?? "day";
}

export function seasonOf(name: string): Season {
  return SEASONS[name.toLowerCase()] ?? "spring";
}

/** "third", "3rd" → 3; "final" → -1. */
export function ordinalNumber(word: string): number {
  return ORDINALS[word.toLowerCase()] ?? Number.parseInt(word, 10);
}
