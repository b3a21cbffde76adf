import type { Season, TimeUnit, TimeValue } from "../../../schema/index.ts";

/** The TIMEX3 value of a unit before it is anchored. */
export const UNIT_TIMEX: Readonly<Record<TimeUnit, string>> = {
  minute: "XXXX-XX-XX",
  hour: "XXXX-XX-XX",
  day: "XXXX-XX-XX",
  week: "XXXX-WXX",
  weekend: "XXXX-WXX-WE",
  month: "XXXX-XX",
  quarter: "XXXX-QX",
  season: "XXXX-SX",
  year: "XXXX",
  decade: "XXX",
  century: "XX",
};

const SEASON_CODE: Readonly<Record<Season, string>> = { spring: "SP", summer: "SU", autumn: "FA", winter: "WI" };

/** "XXXX-02-03", "XXXX-Q3": a recurring date before it is anchored. */
export function openTimex({
  month,
  day,
  weekday,
  quarter,
  half,
  season,
}: Extract<TimeValue, { kind: "partial" }>): string {
  if (season) return `XXXX-${SEASON_CODE[season]}`;
  if (quarter) return `XXXX-Q${quarter}`;
  if (half) return `XXXX-H${half}`;
  if (!month && weekday) return `XXXX-WXX-${weekday}`;
  const tail = day ? `-${String(day).padStart(2, "0")}` : "";
  return `XXXX-${month ? String(month).padStart(2, "0") : "XX"}${tail}`;
}

const DURATION_CODE: Readonly<Record<TimeUnit, string>> = {
  minute: "M",
  hour: "H",
  day: "D",
  week: "W",
  weekend: "WE",
  month: "M",
  quarter: "Q",
  season: "S",
  year: "Y",
  decade: "DE",
  century: "CE",
};

/** Half a unit is counted in the next smaller one. */
const HALVES: Readonly<Partial<Record<TimeUnit, string>>> = {
  hour: "PT30M",
  year: "P6M",
  decade: "P5Y",
  century: "P50Y",
};

/** "P2Y", "PT55M"; an unknown count is X: "PXY". */
export function durationTimex(count: number | null, unit: TimeUnit): string {
  if (count === 0.5 && HALVES[unit]) return HALVES[unit];
  const amount = count === null ? "X" : String(count);
  return `${unit === "minute" || unit === "hour" ? "PT" : "P"}${amount}${DURATION_CODE[unit]}`;
}
