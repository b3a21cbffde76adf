import type { DateInterval } from "../../schema/index.ts";

const MONTHS = "January February March April May June July August September October November December".split(" ");
/** "May" and "March" are months only beside a day or after a preposition. */
const MONTH = new RegExp(`(?<=\\b(?:[Ii]n|[Oo]n|[Ss]ince|[Uu]ntil|\\d{1,2}) )(?:${MONTHS.join("|")})\\b`, "gu");
const YEAR = /\b(?:19|20)\d{2}\b/gu;

/** Whether a text names no other year or month than that of its date: one that does also tells of another time. */
export function fitsDate(text: string, date: DateInterval | null): boolean {
  if (!date) return true;
  const years = [...text.matchAll(YEAR)].map(([year]) => year);
  if (years.length > 0 && !years.some((year) => date.start.slice(0, 4) <= year && year <= date.end.slice(0, 4))) {
    return false;
  }
  if (date.precision === "year" || date.precision === "range") return true;
  return [...text.matchAll(MONTH)].every(([name]) => MONTHS.indexOf(name) + 1 === Number(date.start.slice(5, 7)));
}
