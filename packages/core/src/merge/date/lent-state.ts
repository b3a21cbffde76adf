import type { DateInterval, Fact } from "../../schema/index.ts";
import { type Gathering, openGathering } from "../change/index.ts";
import { growthOf, type Report, type ReportOf, type Source } from "../report/index.ts";
import type { DatedEvent } from "./find-antecedent.ts";

export type EventReport = ReportOf<"event">;

/** Dates that were lent in a set, and all they follow from, kept so that the next set need only bring what differs. */
export interface LentState {
  /** Events that are placed by another event. */
  readonly relative: Gathering<EventReport>;
  /** The events of an article with the dates of their facts. */
  readonly events: WeakMap<Source, readonly DatedEvent[]>;
  readonly lent: WeakMap<Fact, DateInterval | null>;
  /** The dates of facts by the lists of their reports. */
  readonly dates: WeakMap<readonly Report[], DateInterval | null>;
}

export function openLent(): LentState {
  return { relative: openGathering(), events: new WeakMap(), lent: new WeakMap(), dates: new WeakMap() };
}

/** The articles one of whose reports tells a fact of another date than before. */
export function findRedated(
  fresh: readonly Fact[],
  reportsOf: (fact: Fact) => readonly Report[],
  { dates }: LentState,
): ReadonlySet<Source> {
  const redated = new Set<Source>();
  for (const fact of fresh) {
    const reports = reportsOf(fact);
    for (const { source } of findNews(fact, reports, dates)) redated.add(source);
    dates.set(reports, fact.date);
  }
  return redated;
}

/** The reports that did not have the fact's date before; where a list grew and kept its date, those that came. */
function findNews({ date }: Fact, reports: readonly Report[], dates: LentState["dates"]): readonly Report[] {
  if (isSameDate(dates.get(reports), date)) return [];
  const growth = growthOf(reports);
  return growth && isSameDate(dates.get(growth.from), date) ? growth.added : reports;
}

function isSameDate(left: DateInterval | null | undefined, right: DateInterval | null): boolean {
  if (!left || !right) return left === right;
  return (
    left.start === right.start &&
    left.end === right.end &&
    left.precision === right.precision &&
    left.basis === right.basis
  );
}
