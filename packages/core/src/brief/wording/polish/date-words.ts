import type { DateInterval, Span, TimeExpression } from "../../../schema/index.ts";
import { formatInterval, resolveTime, weekdayOf } from "../../../time/index.ts";
import { dropDate } from "./drop-date.ts";
import { dropSameDay } from "./drop-same-day.ts";
import type { Edit } from "./edit.ts";

type TimeValue = TimeExpression["value"];

const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const MONTHS = "january february march april may june july august september october november december".split(" ");
const MONTH =
  "January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.";
const WEEKDAY = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday";

/** What stands before a day without a year: "on 4 March", "the March 4 vote". */
const BEFORE_DAY = "(?:[Oo]n|[Ff]or|[Bb]y|[Uu]ntil|[Ss]ince|[Ff]rom|[Bb]efore|[Aa]fter|[Tt]he)";

const RELATIVE = new RegExp(
  [
    `(?<=\\b${BEFORE_DAY} )(?<monthFirst>${MONTH}) (?<dayAfter>\\d{1,2})\\b(?!,? \\d{4})`,
    `(?<=\\b${BEFORE_DAY} )(?<dayFirst>\\d{1,2}) (?<monthAfter>${MONTH})\\b(?!,? \\d{4})`,
    `\\b(?<monthOfYear>${MONTH}),? (?:of )?(?<ofYear>[Ll]ast|[Tt]his|[Nn]ext) year\\b(?!['’]s)`,
    `\\b(?<weekdayOf>${WEEKDAY})['’]s\\b`,
    `(?<before>\\b(?:[Oo]n|by|until|till|since|for|of|before|after|from|to|through|last|this|next) )?\\b(?<weekday>${WEEKDAY})\\b(?<part> (?:morning|afternoon|evening|night))?(?!,? (?:${MONTH}|\\d))`,
    `(?<!\\b[Tt]he )\\b(?:(?<lastNight>[Ll]ast night)|(?<tonight>[Tt]onight)|[Tt]his (?<dayPart>morning|afternoon|evening))\\b(?!['’]s)`,
    `(?<!\\b[Tt]he )\\b(?<shift>[Tt]oday|[Yy]esterday|[Tt]omorrow|[Ll]ast (?:week|month|year)|[Tt]his (?:week|month|year)|[Nn]ext (?:week|month|year))\\b(?<partOfShift>(?<=day|tomorrow) (?:morning|afternoon|evening|night))?(?!['’]s)`,
    `\\b(?<last>[Ll]ast|[Tt]his past|[Nn]ext) (?<month>${MONTH})\\b(?! \\d)`,
    `(?<=\\b[Ii]n |\\b[Ss]ince |\\b[Bb]y )(?<bare>${MONTH})\\b(?!,? \\d| (?:and|or|to)\\b)`,
  ].join("|"),
  "gu",
);

/** A weekday of what is to come is the next one: "will meet on Friday", "On Friday, they will meet". */
const TO_COME_BEFORE =
  /\b(?:will|would|is to|are to|plans? to|(?:expected|planned|scheduled|slated) (?:for|on|in|by|to)|(?:expected|planned|scheduled|slated)(?= $)|due|set for|set to)\b[^.;“”"]{0,50}$/u;
const TO_COME_AFTER = /^[^.;“”"]{0,50}\b(?:will|is to|are to|plans? to)\b/u;

function isToCome(sentence: string, start: number, end: number): boolean {
  return TO_COME_BEFORE.test(sentence.slice(0, start)) || (start < 4 && TO_COME_AFTER.test(sentence.slice(end)));
}

/**
 * Puts absolute dates for relative ones, by the day the article appeared: "on Tuesday" → "on 3 February 2026".
 * "Tuesday" of an unknown week says nothing to a reader and goes; null where the sentence needs it.
 */
export function dateWords(body: string, { start, end }: Span, publishedAt: DateInterval | null): Edit[] | null {
  const sentence = body.slice(start, end);
  const edits: Edit[] = [...dropSameDay(body, { start, end })];
  for (const match of sentence.matchAll(RELATIVE)) {
    const groups: Groups = match.groups ?? {};
    const { last, month } = groups;
    const at = { start: start + match.index, end: start + match.index + match[0].length };
    const value = readTime(groups, isToCome(sentence, match.index, match.index + match[0].length));
    // Beside a year the sentence gives, a day without one may be of that year or the next.
    const known = isMonth(groups) && YEAR.test(sentence) ? null : publishedAt;
    const date = known ? resolve(value, match[0], at, known) : null;
    if (date) edits.push({ ...at, replacement: wordDate(groups, match[0], formatInterval(date)) });
    // A month reads well without its year.
    else if (last) edits.push({ ...at, replacement: `${/^\p{Lu}/u.test(last) ? "In" : "in"} ${month}` });
    else if (!isMonth(groups)) {
      const drop = dropDate(body, { start, end }, at);
      if (!drop) return null;
      edits.push(drop);
    }
  }
  return edits;
}

const YEAR = /\b(?:19|20)\d{2}\b/u;

/** A month, with or without its day, can be read without its year. */
const isMonth = ({ bare, monthFirst, monthAfter, monthOfYear }: Groups) =>
  (bare ?? monthFirst ?? monthAfter ?? monthOfYear) !== undefined;

type Groups = Readonly<Record<string, string | undefined>>;

function readTime(groups: Groups, toCome: boolean): TimeValue {
  const {
    monthFirst,
    dayAfter,
    dayFirst,
    monthAfter,
    monthOfYear,
    ofYear,
    weekdayOf,
    weekday = weekdayOf,
    shift,
    last,
    month,
    bare,
  } = groups;
  const monthOfDay = monthFirst ?? monthAfter;
  if (monthOfDay) {
    return { kind: "partial", month: monthOf(monthOfDay), day: Number(dayAfter ?? dayFirst), direction: "nearest" };
  }
  if (monthOfYear) {
    const yearShift = ["last", "this", "next"].indexOf(ofYear?.toLowerCase() ?? "") - 1;
    return { kind: "partial", month: monthOf(monthOfYear), yearShift, direction: "nearest" };
  }
  if (weekday) {
    const number = WEEKDAYS.indexOf(weekday.toLowerCase()) + 1;
    return { kind: "partial", weekday: number, direction: toCome ? "future" : "past" };
  }
  if (partOfDay(groups)) return readShift(groups.lastNight ? "yesterday" : "today");
  if (shift) return readShift(shift.toLowerCase());
  const direction = last === undefined ? "nearest" : /next/iu.test(last) ? "future" : "past";
  return { kind: "partial", month: monthOf(month ?? bare ?? ""), direction };
}

/** "night" of "last night" and "tonight", "morning" of "this morning". */
const partOfDay = ({ lastNight, tonight, dayPart }: Groups) => dayPart ?? (lastNight || tonight ? "night" : undefined);

const monthOf = (name: string) => MONTHS.findIndex((month) => month.startsWith(name.toLowerCase().slice(0, 3))) + 1;

function readShift(words: string): TimeValue {
  const days = ["yesterday", "today", "tomorrow"].indexOf(words) - 1;
  if (days > -2) return { kind: "shift", amount: days, unit: "day", rounded: true };
  const amount = words.startsWith("last") ? -1 : words.startsWith("next") ? 1 : 0;
  return { kind: "shift", amount, unit: words.split(" ")[1] as "week" | "month" | "year", rounded: true };
}

function resolve(value: TimeValue, text: string, span: Span, publishedAt: DateInterval): DateInterval | null {
  const weekday = value.kind === "partial" ? value.weekday : undefined;
  // A report names the day it appears by its weekday.
  if (weekday !== undefined && publishedAt.precision === "day" && weekdayOf(publishedAt.start) === weekday) {
    return publishedAt;
  }
  const anchored = {
    span,
    text,
    type: "date",
    value,
    anchor: "publication",
    timex: "",
    rule: "brief/date-words",
  } as const;
  return resolveTime(anchored, publishedAt);
}

function wordDate(groups: Groups, words: string, date: string): string {
  const { before, weekday, weekdayOf, part, shift, last, partOfShift } = groups;
  const dayPart = partOfDay(groups) ?? partOfShift?.trim();
  if (dayPart) return `${/^\p{Lu}/u.test(words) ? "On" : "on"} the ${dayPart} of ${date}`;
  if (weekdayOf) return `the ${date}`;
  if (weekday) {
    const preposition = before && !/^(?:last|this|next) $/u.test(before) ? before : "on ";
    return part ? `${preposition}the${part} of ${date}` : `${preposition}${date}`;
  }
  if (!shift && !last) return date;
  const preposition =
    shift && /day|tomorrow/iu.test(shift) ? "on" : shift && /week/u.test(shift) ? "in the week of" : "in";
  return `${/^\p{Lu}/u.test(words) ? preposition.replace(/^./u, (letter) => letter.toUpperCase()) : preposition} ${date}`;
}
