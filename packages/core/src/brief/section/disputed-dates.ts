import type { DateInterval, Fact } from "../../schema/index.ts";
import { formatInterval } from "../../time/index.ts";
import type { BriefContext } from "../brief-context.ts";

/** The dates that sources give for an event other than the one the dossier orders it by. */
export function disputedDates({ dossier, facts }: BriefContext, fact: Fact): DateInterval[] {
  const disputes = dossier.disputes.filter(({ kind, facts: members }) => kind === "date" && members.includes(fact.id));
  const known = disputes.flatMap(({ facts: members, versions }) => [
    ...members.flatMap((id) => facts.get(id)?.date ?? []),
    ...versions.flatMap(({ value }) => readInterval(value) ?? []),
  ]);
  const own = fact.date ? formatInterval(fact.date) : "";
  return [...new Map(known.map((date) => [formatInterval(date), date]))].flatMap(([text, date]) =>
    text === own ? [] : [date],
  );
}

const MONTHS = "January February March April May June July August September October November December".split(" ");
const DAYS = /^(?:(?<first>\d{1,2})–)?(?<last>\d{1,2}) (?<month>\p{L}+) (?<year>\d{4})$/u;

/** Reads back the days of a version as the dossier words them: "3 January 2026", "1–9 February 2026". */
function readInterval(text: string): DateInterval | null {
  const { first, last, month, year } = DAYS.exec(text)?.groups ?? {};
  const number = MONTHS.indexOf(month ?? "") + 1;
  if (!last || !year || number === 0) return null;
  const day = (digits: string) => `${year}-${String(number).padStart(2, "0")}-${digits.padStart(2, "0")}`;
  return { start: day(first ?? last), end: day(last), precision: first ? "range" : "day", basis: "stated" };
}
