import type { CalendarDay, Fact, Topic, WatchItem } from "../../schema/index.ts";
import { compareText } from "../../text/index.ts";

/** What is still to come as of the day: events dated after it or only planned, and the profile's own entries. */
export function listWatch(facts: readonly Fact[], topic: Topic, asOf: CalendarDay | null): WatchItem[] {
  const reported = facts
    .filter((fact) => isToCome(fact, asOf))
    .map((fact) => ({ summary: fact.summary, date: fact.date, evidence: fact.evidence, fact: fact.id }));
  const entries = topic.profile.watch
    .filter(({ date }) => asOf === null || date === null || date.end >= asOf)
    .map(({ id, summary, date }) => ({ summary, date, evidence: [], entry: id }));
  return [...reported, ...entries].sort(
    (left, right) =>
      compareText(left.date?.start ?? "9999", right.date?.start ?? "9999") || compareText(left.summary, right.summary),
  );
}

function isToCome(fact: Fact, asOf: CalendarDay | null): boolean {
  if (fact.kind !== "event" || fact.polarity === "denied") return false;
  if (fact.date && asOf) return fact.date.end > asOf;
  return fact.eventStatus === "planned";
}
