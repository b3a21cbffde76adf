import type { DateInterval, Fact } from "../../schema/index.ts";
import { addDays, dayParts, earlierDay, monthPeriod, resolveTime } from "../../time/index.ts";
import { type FactChanges, gather } from "../change/index.ts";
import { isKind, pickReports, type Report, type Source } from "../report/index.ts";
import { type DatedEvent, findAntecedent } from "./find-antecedent.ts";
import { type EventReport, findRedated, type LentState, openLent } from "./lent-state.ts";

/** What news tells as following on something came within so many days of it. */
const FOLLOWS_WITHIN = 21;
/** "after the crash" of long ago says nothing about how long after. */
const FRESH = 92;

/** What dates are lent by. */
export interface Telling {
  readonly changes: FactChanges;
  readonly reportsOf: (fact: Fact) => readonly Report[];
  /** The reports of an article. */
  readonly reportsIn: (source: Source) => readonly Report[];
  readonly factOf: (report: Report) => Fact | undefined;
}

/**
 * Finds dates for events without one: that of the event they are told by, which another article may have dated: "hours
 * before the talks" is the day of the talks; "following the ouster" the month of the ouster, or the weeks after it. It
 * proves nothing, so it is laid over the facts, by their ids, when reports are joined and compared.
 */
export function lendDates(
  { changes, reportsOf, reportsIn, factOf }: Telling,
  state: LentState = openLent(),
): ReadonlyMap<string, DateInterval> {
  gather(state.relative, changes, (fact) =>
    fact.date === null && fact.polarity === "affirmed" ? pickRelative(reportsOf(fact)) : [],
  );
  const open = new Set(changes.fresh);
  for (const source of findRedated(changes.fresh, reportsOf, state)) {
    state.events.delete(source);
    for (const report of reportsIn(source)) {
      const fact = isRelative(report) ? factOf(report) : undefined;
      if (fact) open.add(fact);
    }
  }
  const eventsIn = (source: Source): readonly DatedEvent[] => {
    const events =
      state.events.get(source) ??
      reportsIn(source)
        .filter((report) => isKind(report, "event"))
        .map((report) => ({ report, date: factOf(report)?.date ?? null }));
    state.events.set(source, events);
    return events;
  };
  const lent = new Map<string, DateInterval>();
  for (const { fact, items } of state.relative.entries) {
    const known = open.has(fact) ? undefined : state.lent.get(fact);
    const date = known === undefined ? agreeOnDate(items, eventsIn) : known;
    state.lent.set(fact, date);
    if (date) lent.set(fact.id, date);
  }
  return lent;
}

/** The one date that all reports of a fact are lent. */
function agreeOnDate(
  items: readonly EventReport[],
  eventsIn: (source: Source) => readonly DatedEvent[],
): DateInterval | null {
  const dates = items.flatMap((report) => lendDate(report, eventsIn(report.source)) ?? []);
  const [date] = dates;
  return date && dates.every(({ start, end }) => start === date.start && end === date.end) ? date : null;
}

const pickRelative = pickReports(isRelative);

/** True for an event whose words place it by another: "hours before the talks", "following the raid". */
function isRelative(report: Report): report is EventReport {
  if (!isKind(report, "event")) return false;
  const { time, follows, status } = report.statement;
  return time?.anchor === "event" || (time === null && follows !== undefined && status === "happened");
}

function lendDate(report: EventReport, events: readonly DatedEvent[]): DateInterval | null {
  const { time, follows } = report.statement;
  const { article, publishedAt } = report.source;
  if (time?.anchorText !== undefined) {
    const start = article.body.indexOf(time.anchorText, time.span.start);
    const anchor = findAntecedent(report, { start, end: start + time.anchorText.length }, events);
    const date = anchor && resolveTime({ ...time, anchor: "publication" }, anchor);
    return date ? { ...date, basis: "inferred" } : null;
  }
  const anchor = follows === undefined ? null : findAntecedent(report, follows, events);
  return anchor && daysFollowing(anchor, publishedAt);
}

/** The month of the day, where what follows it fell into that month for sure; else the weeks after it. */
function daysFollowing({ start, precision }: DateInterval, publishedAt: DateInterval | null): DateInterval | null {
  if (precision !== "day" || publishedAt === null || publishedAt.end < start) return null;
  if (addDays(start, FRESH) < publishedAt.start) return null;
  const end = earlierDay(addDays(start, FOLLOWS_WITHIN), publishedAt.end);
  const { year, month } = dayParts(start);
  const whole = monthPeriod(year, month);
  return end <= whole.end ? { ...whole, basis: "inferred" } : { start, end, precision: "range", basis: "inferred" };
}
