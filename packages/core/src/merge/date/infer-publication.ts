import type { DateInterval, Notice } from "../../schema/index.ts";
import { compareText } from "../../text/index.ts";
import { weekdayOf } from "../../time/index.ts";
import type { Comparison } from "../cluster/comparison.ts";
import { scoreEvents } from "../cluster/score-events.ts";
import { collectReports, isKind, type ReportOf, type Source } from "../report/index.ts";
import { findYearAnchors, indexDatedSources, ledeEntities } from "./find-year-anchors.ts";
import { findLedeAnchors, indexLedes } from "./lede-anchors.ts";
import { agreeOnDay, anchorOn, isAnchored, type PublicationAnchor } from "./publication-anchor.ts";

export interface DatedSources {
  readonly sources: readonly Source[];
  readonly notices: readonly Notice[];
}

/** A dated report may lend its day only if it likely tells the same event. */
const LEAST_SCORE = 0.35;

/** Dates pass from article to article; news of one event seldom needs more than this many steps. */
const ROUNDS = 3;

/** So many dated reports of one kind of act on one weekday are looked at for each undated one. */
const MOST_CANDIDATES = 40;

/**
 * Gives articles without publication date one from the dated reports of the same events: one article says
 * "February 3", another tells the same meeting "on Tuesday", a third opens with "BOGOTA, Feb 4". When the anchors of an article contradict each
 * other it stays undated and a notice says so.
 */
export function inferPublication(
  stated: readonly Source[],
  idOf: ReadonlyMap<string, string>,
  comparison: Comparison,
): DatedSources {
  let sources = stated;
  const entitiesOf = ledeEntities(idOf);
  let contradicted: readonly Source[] = [];
  for (let round = 0; round < ROUNDS && sources.some(({ publishedAt }) => publishedAt === null); round += 1) {
    const events = collectReports(sources, idOf).filter((report) => isKind(report, "event"));
    const candidates = indexDated(events);
    const bySource = Map.groupBy(events, ({ source }) => source);
    const ledes = indexLedes(sources, idOf);
    const dated = indexDatedSources(sources, entitiesOf);
    const days = new Map<Source, ReturnType<typeof agreeOnDay>>();
    for (const source of sources) {
      if (source.publishedAt !== null) continue;
      const years = findYearAnchors(source, dated, entitiesOf, comparison);
      if (years.length > 0) {
        days.set(source, agreeOnDay(years));
        continue;
      }
      const own = (bySource.get(source) ?? []).filter(
        ({ date, statement }) => date === null && !statement.implied.includes("time"),
      );
      const anchors = own.flatMap((event) => findAnchors(event, candidates, comparison));
      days.set(
        source,
        keepToDateline(source, agreeOnDay([...anchors, ...findLedeAnchors(source, ledes, idOf, comparison)])),
      );
    }
    contradicted = [...days].filter(([, day]) => day === "contradiction").map(([source]) => source);
    const found = [...days].filter(([, day]) => day !== null && day !== "contradiction");
    if (found.length === 0) break;
    sources = sources.map((source) => {
      const day = days.get(source);
      return day && day !== "contradiction" ? { ...source, publishedAt: inferredDay(day) } : source;
    });
  }
  return { sources, notices: contradicted.map(describeContradiction) };
}

/** Where a dateline says the day, events can only add its year. */
function keepToDateline({ article }: Source, day: ReturnType<typeof agreeOnDay>): ReturnType<typeof agreeOnDay> {
  const fits =
    article.datelineDay === null || day === null || day === "contradiction" || day.endsWith(article.datelineDay);
  return fits ? day : null;
}

/** Dated events by weekday and head or kind of act. */
function indexDated(events: readonly ReportOf<"event">[]): ReadonlyMap<string, readonly ReportOf<"event">[]> {
  const index = new Map<string, ReportOf<"event">[]>();
  for (const event of events) {
    if (event.date?.precision !== "day") continue;
    for (const key of keysOf(event, weekdayOf(event.date.start))) {
      const known = index.get(key);
      if (known) known.push(event);
      else index.set(key, [event]);
    }
  }
  return index;
}

function findAnchors(
  event: ReportOf<"event">,
  index: ReadonlyMap<string, readonly ReportOf<"event">[]>,
  comparison: Comparison,
): PublicationAnchor[] {
  const { time } = event.statement;
  if (!isAnchored(time)) return [];
  const { value } = time;
  const weekdays = value.kind === "partial" && value.weekday ? [value.weekday] : [1, 2, 3, 4, 5, 6, 7];
  const candidates = new Set(
    weekdays.flatMap((weekday) =>
      keysOf(event, weekday).flatMap((key) => (index.get(key) ?? []).slice(0, MOST_CANDIDATES)),
    ),
  );
  return [...candidates].flatMap((other) => {
    if (other.source === event.source || !other.date) return [];
    const { score } = scoreEvents(event, other, comparison);
    return score >= LEAST_SCORE ? (anchorOn(time, other.date.start, score) ?? []) : [];
  });
}

function keysOf(event: ReportOf<"event">, weekday: number): string[] {
  return [
    `${weekday} ${event.head}`,
    ...[...event.concepts].sort(compareText).map((concept) => `${weekday} ${concept}`),
  ];
}

function inferredDay(day: string): DateInterval {
  return { start: day, end: day, precision: "day", basis: "inferred" };
}

function describeContradiction({ article }: Source): Notice {
  return {
    code: "contradictory-dates",
    message: `${article.file}: dated reports of the same events put its publication on different days; it stays undated.`,
  };
}
