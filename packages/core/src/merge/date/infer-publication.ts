import type { Notice } from "../../schema/index.ts";
import { compareText } from "../../text/index.ts";
import { weekdayOf } from "../../time/index.ts";
import type { Comparison } from "../cluster/comparison.ts";
import { scoreEvents } from "../cluster/score-events.ts";
import type { EntityIds } from "../entity/entity-ids.ts";
import { isKind, type Report, type ReportOf, readReports, type Source } from "../report/index.ts";
import { firstOf, type Keyed } from "./candidates.ts";
import { dateSource } from "./date-source.ts";
import { datedNames, findYearAnchors, namesInLede } from "./find-year-anchors.ts";
import { datedLedes, findLedeAnchors, readLede } from "./lede-anchors.ts";
import { agreeOnDay, anchorOn, isAnchored, type PublicationAnchor } from "./publication-anchor.ts";
import { type FoundDay, openRound, type PublicationState, type RoundState, takeSources } from "./publication-state.ts";

export interface DatedSources {
  readonly sources: readonly Source[];
  readonly notices: readonly Notice[];
}

/** A dated report may lend its day only if it likely tells the same event. */
const LEAST_SCORE = 0.35;

/** Dates pass from article to article; news of one event seldom needs more than this many steps. */
const ROUNDS = 3;

/**
 * Gives articles without publication date one from the dated reports of the same events: one article says
 * "February 3", another tells the same meeting "on Tuesday", a third opens with "BOGOTA, Feb 4". When the anchors of an article contradict each
 * other it stays undated and a notice says so.
 */
export function inferPublication(
  stated: readonly Source[],
  ids: EntityIds,
  comparison: Comparison,
  state: PublicationState = [],
): DatedSources {
  let sources = stated;
  const asksNames = stated.some(({ article }) => article.datelineDay !== null);
  let contradicted: readonly Source[] = [];
  for (let round = 0; round < ROUNDS && sources.some(({ publishedAt }) => publishedAt === null); round += 1) {
    const before = state[round];
    const known = before?.asksNames === asksNames ? before : openRound(asksNames);
    state[round] = known;
    const days = findDays(sources, ids, comparison, known);
    contradicted = [...days].filter(([, day]) => day === "contradiction").map(([source]) => source);
    if (![...days.values()].some((day) => day !== null && day !== "contradiction")) break;
    sources = sources.map((source) => {
      const day = days.get(source);
      return day && day !== "contradiction" ? dateSource(source, day) : source;
    });
  }
  return { sources, notices: contradicted.map(describeContradiction) };
}

/** What the dated articles say of the day of each undated one. */
function findDays(
  sources: readonly Source[],
  ids: EntityIds,
  comparison: Comparison,
  state: RoundState,
): ReadonlyMap<Source, FoundDay["day"]> {
  const changed = takeSources(state, sources, ids.idsIn, (source) => ({
    events: datedEvents(readReports(source, ids)),
    ledes: datedLedes(source, ids),
    names: state.asksNames ? datedNames(source, ids) : [],
  }));
  const days = new Map<Source, FoundDay["day"]>();
  const undated = new Set(sources.filter(({ publishedAt }) => publishedAt === null));
  for (const source of state.found.keys()) if (!undated.has(source)) state.found.delete(source);
  for (const source of undated) {
    const reports = readReports(source, ids);
    const before = state.found.get(source);
    const holds =
      before?.reports === reports &&
      !hasAny(changed.events, before.eventKeys) &&
      !hasAny(changed.ledes, before.ledeKeys) &&
      !hasAny(changed.names, before.nameKeys);
    const found = before && holds ? before : findDay(source, reports, ids, comparison, state);
    if (found !== before) state.found.set(source, found);
    days.set(source, found.day);
  }
  return days;
}

function hasAny(changed: ReadonlySet<string>, keys: readonly string[]): boolean {
  return changed.size > 0 && keys.some((key) => changed.has(key));
}

function findDay(
  source: Source,
  reports: readonly Report[],
  ids: EntityIds,
  comparison: Comparison,
  { events, ledes, named }: RoundState,
): FoundDay {
  const years = findYearAnchors(source, named, ids, comparison);
  const nameKeys = source.article.datelineDay === null ? [] : [...namesInLede(source, ids).entities];
  if (years.length > 0)
    return { reports, eventKeys: [], ledeKeys: [], nameKeys, day: keepToBounds(source, agreeOnDay(years)) };
  const own = reports
    .filter((report) => isKind(report, "event"))
    .filter(({ date, statement }) => date === null && !statement.implied.includes("time") && isAnchored(statement.time))
    .map((event) => ({ event, keys: candidateKeys(event) }));
  const anchors = own.flatMap(({ event, keys }) => findAnchors(event, keys, events, comparison));
  return {
    reports,
    eventKeys: [...new Set(own.flatMap(({ keys }) => keys))],
    ledeKeys: [...new Set(readLede(source, ids).flatMap(({ entities }) => [...entities]))],
    nameKeys,
    day: keepToBounds(source, agreeOnDay([...anchors, ...findLedeAnchors(source, ledes, ids, comparison)])),
  };
}

/** Where a dateline says the day, events can only add its year; no day lies after the mail or upload that brought the article. */
function keepToBounds({ article }: Source, day: FoundDay["day"]): FoundDay["day"] {
  if (day === null || day === "contradiction") return day;
  const { datelineDay, publishedBefore } = article;
  const fits = datelineDay === null || day.endsWith(datelineDay);
  return fits && (publishedBefore === null || day <= publishedBefore) ? day : null;
}

const datedIn = new WeakMap<readonly Report[], readonly Keyed<ReportOf<"event">>[]>();

/** Dated events by weekday and head or kind of act. */
function datedEvents(reports: readonly Report[]): readonly Keyed<ReportOf<"event">>[] {
  const known = datedIn.get(reports);
  if (known) return known;
  const events = reports
    .filter((report) => isKind(report, "event"))
    .flatMap((item) =>
      item.date?.precision === "day" ? keysOf(item, weekdayOf(item.date.start)).map((key) => ({ key, item })) : [],
    );
  datedIn.set(reports, events);
  return events;
}

function candidateKeys(event: ReportOf<"event">): readonly string[] {
  const value = event.statement.time?.value;
  const weekdays = value?.kind === "partial" && value.weekday ? [value.weekday] : [1, 2, 3, 4, 5, 6, 7];
  return weekdays.flatMap((weekday) => keysOf(event, weekday));
}

function findAnchors(
  event: ReportOf<"event">,
  keys: readonly string[],
  index: RoundState["events"],
  comparison: Comparison,
): PublicationAnchor[] {
  const { time } = event.statement;
  if (!isAnchored(time)) return [];
  const candidates = new Set(keys.flatMap((key) => firstOf(index, key)));
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

function describeContradiction({ article }: Source): Notice {
  return {
    code: "contradictory-dates",
    message: `${article.file}: dated reports of the same events put its publication on different days; it stays undated.`,
  };
}
