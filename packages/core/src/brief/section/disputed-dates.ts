import type { DateInterval, Fact } from "../../schema/index.ts";
import { calendarDay, formatInterval, intervalContains, monthPeriod, partOf } from "../../time/index.ts";
import type { BriefContext } from "../brief-context.ts";

/**
 * The dates that sources give for an event, the one the dossier orders it by first. A month is no rival of a day in
 * it: of "June", "18 June" and "19 June" the days stay.
 */
export function disputedDates({ dossier, facts }: BriefContext, fact: Fact): DateInterval[] {
  const disputes = dossier.disputes.filter(({ kind, facts: members }) => kind === "date" && members.includes(fact.id));
  const year = Number((fact.date?.start ?? dossier.asOf ?? "").slice(0, 4));
  const known = disputes.flatMap(({ facts: members, versions }) => [
    ...members.flatMap((id) => facts.get(id)?.date ?? []),
    ...versions.flatMap(({ value }) => readInterval(value, year) ?? []),
  ]);
  const dates = new Map([...(fact.date ? [fact.date] : []), ...known].map((date) => [formatInterval(date), date]));
  return [...dates.values()].filter((date, _, all) => !all.some((other) => isWithin(other, date)));
}

const isWithin = (inner: DateInterval, outer: DateInterval) =>
  intervalContains(outer, inner) && !intervalContains(inner, outer);

const MONTHS = "January February March April May June July August September October November December".split(" ");
const DAYS = /^(?:(?<first>\d{1,2})–)?(?<last>\d{1,2}) (?<month>\p{L}+) (?<year>\d{4})$/u;
const PART = /^(?:(?<part>early|mid|late)[ -])?(?<month>\p{L}+)(?: (?<year>\d{4}))?$/iu;

/** Reads back the days of a version as the dossier words them: "3 January 2026", "1–9 February 2026", "early February". */
export function readInterval(text: string, usualYear: number): DateInterval | null {
  const { first, last, month: name, year = usualYear } = DAYS.exec(text)?.groups ?? PART.exec(text)?.groups ?? {};
  const month = MONTHS.indexOf(name ?? "") + 1;
  if (month === 0) return null;
  if (last) {
    const [start, end] = [first ?? last, last].map((day) => calendarDay(Number(year), month, Number(day)));
    if (start === undefined || end === undefined) return null;
    return { start, end, precision: first ? "range" : "day", basis: "stated" };
  }
  const whole = monthPeriod(Number(year), month);
  const part = PART_WORDS.find((word) => text.toLowerCase().startsWith(word));
  return { ...(part ? partOf(whole, part, whole) : whole), basis: "stated" };
}

const PART_WORDS = ["early", "mid", "late"] as const;
