import type { TimeExpression } from "../../schema/index.ts";
import { addDays, calendarDay, isCalendarDay, weekdayOf } from "../../time/index.ts";
import type { Comparison } from "../cluster/comparison.ts";
import { memberKey } from "../entity/name-node.ts";
import type { Source } from "../report/index.ts";
import { LEAST_STORY, LEDE_SENTENCES, SHARED_ENTITIES } from "./lede-anchors.ts";
import type { PublicationAnchor } from "./publication-anchor.ts";

/** Reports of one story come out within so many days; a year's turn away it is another story. */
const STORY_DAYS = 60;
/** A wire tells "on Friday" on the Friday or so many days later. */
const LATE_DAYS = 3;
/** So many dated articles are looked at for each person, body or place of the undated one. */
const MOST_CANDIDATES = 40;

type ReadEntities = (source: Source) => ReadonlySet<string>;

/** The people, bodies and places that the first sentences of an article name. */
export function ledeEntities(idOf: ReadonlyMap<string, string>): ReadEntities {
  const known = new Map<Source, ReadonlySet<string>>();
  return (source) => {
    const { article, extraction } = source;
    const end = ledeEnd(source);
    const found =
      known.get(source) ??
      new Set(
        extraction.entities
          .filter(({ mentions }) => mentions.some(({ start }) => start < end))
          .flatMap(({ id }) => idOf.get(memberKey(article.id, id)) ?? []),
      );
    known.set(source, found);
    return found;
  };
}

/** Dated articles by what their first sentences name. */
export function indexDatedSources(sources: readonly Source[], entitiesOf: ReadEntities) {
  const index = new Map<string, Source[]>();
  for (const source of sources) {
    if (source.publishedAt === null) continue;
    for (const entity of entitiesOf(source)) {
      const known = index.get(entity);
      if (!known) index.set(entity, [source]);
      else if (known.length < MOST_CANDIDATES) known.push(source);
    }
  }
  return index;
}

/**
 * The days on which an article whose dateline leaves the year open ("Oct 24") came out, judged by dated articles of the
 * same story: the one nearest to each. A weekday that its first sentences name rules out years that do not fit.
 */
export function findYearAnchors(
  source: Source,
  dated: ReadonlyMap<string, readonly Source[]>,
  entitiesOf: ReadEntities,
  comparison: Comparison,
): PublicationAnchor[] {
  const { datelineDay } = source.article;
  if (datelineDay === null) return [];
  const own = entitiesOf(source);
  const candidates = new Set([...own].flatMap((entity) => dated.get(entity) ?? []));
  return [...candidates].flatMap((other) => {
    if (other.publishedAt === null) return [];
    const entities = entitiesOf(other);
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
