import type { TimelineEntry } from "../../schema/index.ts";
import { addDays, daysBetween } from "../../time/index.ts";

export interface TimeScale {
  readonly start: string;
  readonly end: string;
  readonly left: number;
  readonly right: number;
  place(day: string): number;
  /** Whether a day lies before the part of time that is drawn to scale. */
  isBefore(day: string): boolean;
}

/** A single founding year decades ago would squeeze the months that matter; what is older is marked "earlier". */
const WINDOW_DAYS = 550;

/** Days to positions, for the part of time in which most entries lie. */
export function timeScale(entries: readonly TimelineEntry[], left: number, right: number): TimeScale {
  const dates = entries.flatMap(({ date, rivals }) => [date, ...rivals]);
  const days = dates.flatMap(({ start, end }) => [start, end]).sort();
  const last = days.at(-1) ?? "2000-01-01";
  const floor = addDays(last, -WINDOW_DAYS);
  const first = days.find((day) => day >= floor) ?? last;
  const start = addDays(first, -3);
  const end = addDays(last, 3);
  const total = Math.max(1, daysBetween(start, end));
  return {
    start,
    end,
    left,
    right,
    place: (day) => left + (Math.min(total, Math.max(0, daysBetween(start, day))) / total) * (right - left),
    isBefore: (day) => day < start,
  };
}
