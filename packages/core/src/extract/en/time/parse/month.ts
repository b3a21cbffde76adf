import type { TimePart } from "../../../../schema/index.ts";
import { monthPeriod, type Period, partOf, yearPeriod, yearsPeriod } from "../../../../time/index.ts";
import { monthNumber, timePattern } from "../lexicon.ts";
import { intervalDate, partialDate, type TimeMatch, type TimeParser } from "../time-draft.ts";

/** "early", "the end of" → the third of the period that is meant. */
export function partNamed(words: string | undefined): TimePart | undefined {
  if (!words) return undefined;
  if (/early|start|beginning/i.test(words)) return "early";
  return /mid/i.test(words) ? "mid" : "late";
}

/** The period, or the part of it that is named; TIMEX3 keeps the value of the whole. */
export function namedPart(period: Period, part: TimePart | undefined, timex: string) {
  return intervalDate(part ? partOf(period, part, period) : period, timex);
}

/** "February 2026", "late 2006", "mid-March of 2024". */
export const monthYear: TimeParser = {
  rule: "month-year",
  pattern: timePattern("(?:(?<part>{PART})[- ])?(?<month>{MONTH})(?:,| of|, in| in)? (?<year>{YEAR})"),
  read: ({ groups }) => {
    const [year, month] = [Number(groups.year), monthNumber(groups.month ?? "")];
    return namedPart(monthPeriod(year, month), partNamed(groups.part), `${year}-${String(month).padStart(2, "0")}`);
  },
};

/** "Last October", "early February", "in May". */
export const monthAlone: TimeParser = {
  rule: "month",
  pattern: timePattern(
    "(?:(?<part>{PART})[- ])?(?:(?<which>last|next|this(?: past| coming)?|the following|following|past|every|each) )?(?<month>{MONTH})",
  ),
  read: (match) => {
    const { groups } = match;
    if (!isMonth(match)) return null;
    const month = monthNumber(groups.month ?? "");
    const part = partNamed(groups.part);
    if (/every|each/i.test(groups.which ?? ""))
      return { type: "set", value: { kind: "open" }, anchor: "none", timex: `XXXX-${String(month).padStart(2, "0")}` };
    return partialDate({ month, ...(part ? { part } : {}), ...direction(groups.which) });
  },
};

function direction(which: string | undefined): { direction?: "before" | "after" | "past" | "future" } {
  if (!which) return {};
  if (/last/i.test(which)) return { direction: "before" };
  if (/past/i.test(which)) return { direction: "past" };
  if (/coming/i.test(which)) return { direction: "future" };
  return /next|following/i.test(which) ? { direction: "after" } : {};
}

const LEADING =
  /(?:^|[\s(—–-])(?:in|by|since|until|till|from|to|through|throughout|before|after|during|for|of|and|or|between|on|the|a|an|its|his|her|their|our|this|last|next|late|early|mid|planned|scheduled|expected|due|coming|upcoming|previous)[\s-]+$/i;
const NAME_OR_VERB = new Set(["april", "may", "june", "august", "march", "jan", "mar", "dec"]);

/** Tells the month "May" from the verb and from Theresa May: by the words before it, or by a month-like neighbour after it. */
function isMonth({ text, groups, before, after }: TimeMatch): boolean {
  const name = groups.month ?? "";
  const bare = name.replace(".", "").toLowerCase();
  if (/^\p{Ll}/u.test(name)) return /^(?:last|next|this)/i.test(text) && !/^(?:may|march|mar|dec|jan)/.test(name);
  if (/^[’']?s? (?:\d|said|says|told)/.test(after) && NAME_OR_VERB.has(bare)) return false;
  if (groups.part || groups.which) return true;
  if (bare.length === 3 && bare !== "may") return name.endsWith(".") && LEADING.test(before);
  if (LEADING.test(before))
    return !(NAME_OR_VERB.has(bare) && /\b(?:the|a|an)\s+$/i.test(before) && /^ (?:in|on|of|to)\b/.test(after));
  if (!NAME_OR_VERB.has(bare)) return !/\p{Lu}\p{Ll}+ $/u.test(before) || /^(?: \p{Ll}|[.,;)]|$)/u.test(after);
  return bare !== "may" && bare !== "march" && !/\p{Lu}[\p{Ll}.]* $/u.test(before) && !/^ \p{Lu}/u.test(after);
}

/** "late 2006", "the end of 2024", "mid-2019". */
export const partYear: TimeParser = {
  rule: "part-year",
  pattern: timePattern("(?<part>{PART})(?: the year)?[- ](?<year>{YEAR})"),
  read: ({ groups }) => {
    const year = Number(groups.year);
    return namedPart(yearPeriod(year), partNamed(groups.part), String(year));
  },
};

/** "1998-99", "2010/11": a span of years written short. */
export const yearPair: TimeParser = {
  rule: "year-pair",
  pattern: timePattern("(?<first>(?:19|20)\\d\\d)(?:{H}|/)(?<last>\\d\\d)(?![-/.]\\d)"),
  read: ({ groups }) => {
    const first = Number(groups.first);
    const last = first - (first % 100) + Number(groups.last);
    return last > first && last - first < 40 ? intervalDate(yearsPeriod(first, last), String(first)) : null;
  },
};
