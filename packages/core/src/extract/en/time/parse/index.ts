import type { TimeParser } from "../time-draft.ts";
import { clock, militaryClock, noon, oClock } from "./clock.ts";
import { partOfDay, partOfToday } from "./day-part.ts";
import { daysMonth, monthDays } from "./day-range.ts";
import { future, past, present, today, vagueStretch } from "./deictic.ts";
import { ago, ahead, countedStretch, laterEarlier, pastUnit } from "./distance.ts";
import { centuryPart, compoundDuration, countedDuration, openDuration } from "./duration.ts";
import { aroundEvent, fromEvent, withEvent } from "./from-event.ts";
import { dayMonth, isoDate, monthDay, nineEleven, slashDate } from "./full-date.ts";
import { holiday, theWeekend } from "./holiday.ts";
import { monthAlone, monthYear, partYear, yearPair } from "./month.ts";
import { halfYear, monthOfYear, quarter, season, weekOfMonth } from "./period.ts";
import { partOfUnit, relativeUnit, samePeriod, siblingUnit, unitTold } from "./relative-unit.ts";
import { adverbSet, everyUnit } from "./set.ts";
import { weekday, weekdaySet } from "./weekday.ts";
import { beforeChrist, century, decade, year } from "./year.ts";

/** All forms, the more telling first: of two matches of one length at one place the earlier form is taken. */
export const TIME_PARSERS: readonly TimeParser[] = [
  nineEleven,
  isoDate,
  slashDate,
  monthDays,
  daysMonth,
  monthDay,
  dayMonth,
  weekOfMonth,
  monthOfYear,
  monthYear,
  quarter,
  halfYear,
  season,
  weekdaySet,
  weekday,
  monthAlone,
  yearPair,
  partYear,
  beforeChrist,
  decade,
  century,
  holiday,
  theWeekend,
  samePeriod,
  ago,
  ahead,
  laterEarlier,
  fromEvent,
  withEvent,
  aroundEvent,
  pastUnit,
  countedStretch,
  vagueStretch,
  relativeUnit,
  partOfUnit,
  siblingUnit,
  unitTold,
  partOfToday,
  today,
  clock,
  militaryClock,
  noon,
  oClock,
  everyUnit,
  adverbSet,
  centuryPart,
  compoundDuration,
  countedDuration,
  openDuration,
  partOfDay,
  year,
  present,
  past,
  future,
];
