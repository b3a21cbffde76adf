import type { TimeExpression } from "../../schema/index.ts";
import { addDays, calendarDay, isCalendarDay, weekdayOf } from "../../time/index.ts";
import type { Comparison } from "../cluster/comparison.ts";
import type { EntityIds, LocalIds } from "../entity/entity-ids.ts";
import type { Source } from "../report/index.ts";
import { type Candidates, firstOf, type Keyed } from "./candidates.ts";
import { LEAST_STORY, LEDE_SENTENCES, SHARED_ENTITIES } from "./lede-anchors.ts";
import type { PublicationAnchor } from "./publication-anchor.ts";

/** Reports of one story come out within so many days; a year's turn away it is another story. */
const STORY_DAYS = 60;
/** A wire tells "on Friday" on the Friday or so many days later. */
const LATE_DAYS = 3;

/** The people, bodies and places that the first sentences of an article name. */
export interface LedeNames {
  readonly source: Source;
  readonly entities: ReadonlySet<string>;
}

interface Known {
  readonly local: LocalIds;
  readonly names: LedeNames;
}

const known = new WeakMap<Source, Known>();

export function namesInLede(source: Source, ids: EntityIds): LedeNames {
  const local = ids.idsIn(source);
  const before = known.get(source);
  if (before?.local === local) return before.names;
  const end = ledeEnd(source);
  const named = source.extraction.entities.filter(({ mentions }) => mentions.some(({ start }) => start < end));
  const names = { source, entities: new Set(named.flatMap(({ id }) => local.get(id) ?? [])) };
  known.set(source, { local, names });
  return names;
}

/** A dated article by what its first sentences name. */
export function datedNames(source: Source, ids: EntityIds): readonly Keyed<LedeNames>[] {
  if (source.publishedAt === null) return [];
  const item = namesInLede(source, ids);
  return [...item.entities].map((key) => ({ key, item }));
}

/**
 * The days on which an article whose dateline leaves the year open ("Oct 24") came out, judged by dated articles of the
 * same story: the one nearest to each. A weekday that its first sentences name rules out years that do not fit.
 */
export function findYearAnchors(
  source: Source,
  dated: Candidates<LedeNames>,
  ids: EntityIds,
  comparison: Comparison,
): PublicationAnchor[] {
  const { datelineDay } = source.article;
  if (datelineDay === null) return [];
  const own = namesInLede(source, ids).entities;
  const candidates = new Set([...own].flatMap((entity) => firstOf(dated, entity)));
  return [...candidates].flatMap(({ source: other, entities }) => {
    if (other.publishedAt === null) return [];
    const shared = [...own].filter((entity) => entities.has(entity)).length;
    const score = shared < SHARED_ENTITIES ? 0 : comparison.story(source, other);
    const day = score < LEAST_STORY ? null : nearestDay(datelineDay, other.publishedAt.start);
    return day !== null && fitsWeekdays(source, day) ? [{ earliest: day, latest: day, day, score }] : [];
  });
}

function nearestDay(monthDay: string, near: string): string | null {
  const [month = 0, day = 0] = monthDay.split("-").map(Number);
  const year = Number(near.slice(0, 4));
  const days = [year - 1, year, year + 1].flatMap((candidate) =>
    isCalendarDay(candidate, month, day) ? [calendarDay(candidate, month, day)] : [],
  );
  return days.find((one) => addDays(near, -STORY_DAYS) <= one && one <= addDays(near, STORY_DAYS)) ?? null;
}

function fitsWeekdays(source: Source, day: string): boolean {
  const end = ledeEnd(source);
  const weekdays = source.extraction.times.flatMap(({ span, value }: TimeExpression) =>
    span.start < end && value.kind === "partial" && value.direction === "past" ? (value.weekday ?? []) : [],
  );
  return weekdays.every((weekday) => (weekdayOf(day) - weekday + 7) % 7 <= LATE_DAYS);
}

function ledeEnd({ article }: Source): number {
  return article.sentences.slice(0, LEDE_SENTENCES).at(-1)?.end ?? 0;
}
