import type { TimeExpression } from "../../schema/index.ts";
import { daysBetween, resolveTime } from "../../time/index.ts";
import type { Comparison } from "../cluster/comparison.ts";
import type { EntityIds, LocalIds } from "../entity/entity-ids.ts";
import type { Source } from "../report/index.ts";
import { type Candidates, firstOf, type Keyed } from "./candidates.ts";
import { anchorOn, isAnchored, type PublicationAnchor } from "./publication-anchor.ts";

/** News tells what happened, and when, in its first sentences. */
export const LEDE_SENTENCES = 4;
/** Two ledes that share so many people, bodies or places tell of one event. */
export const SHARED_ENTITIES = 2;
export const LEAST_STORY = 0.15;
/** Less sure than a single event told by both. */
const SCORE = 0.5;
/** What is news is told within so many days. */
const NEWS_DAYS = 7;

export interface DatedLede {
  readonly source: Source;
  readonly day: string;
  readonly entities: ReadonlySet<string>;
}

interface KnownLedes {
  readonly local: LocalIds;
  readonly ledes: readonly Keyed<DatedLede>[];
}

const known = new WeakMap<Source, KnownLedes>();

/** Days named in the first sentences of a dated article, by the entities named with them. */
export function datedLedes(source: Source, ids: EntityIds): readonly Keyed<DatedLede>[] {
  const local = ids.idsIn(source);
  const before = known.get(source);
  if (before?.local === local) return before.ledes;
  const ledes = readSentences(source, local).flatMap(({ time, entities }) => {
    const date = resolveTime(time, source.publishedAt);
    if (date?.precision !== "day" || !isNews(date.start, source)) return [];
    const item = { source, day: date.start, entities };
    return [...entities].map((key) => ({ key, item }));
  });
  known.set(source, { local, ledes });
  return ledes;
}

/** A day far from the article's own is background: "the killing in June" tells nothing of when others wrote. */
function isNews(day: string, { publishedAt }: Source): boolean {
  return publishedAt !== null && Math.abs(daysBetween(day, publishedAt.end)) <= NEWS_DAYS;
}

/** What the ledes of dated articles on the same people say about the day an undated one came out. */
export function findLedeAnchors(
  source: Source,
  ledes: Candidates<DatedLede>,
  ids: EntityIds,
  comparison: Comparison,
): PublicationAnchor[] {
  return readLede(source, ids).flatMap(({ time, entities }) => {
    const candidates = new Set([...entities].flatMap((entity) => firstOf(ledes, entity)));
    return [...candidates].flatMap((lede) => {
      const shared = [...entities].filter((entity) => lede.entities.has(entity)).length;
      if (shared < SHARED_ENTITIES || comparison.story(source, lede.source) < LEAST_STORY) return [];
      return anchorOn(time, lede.day, SCORE) ?? [];
    });
  });
}

/** The days that an article's first sentences name by their weekday, and who is named with them. */
export function readLede(source: Source, ids: EntityIds): readonly LedeTime[] {
  return readSentences(source, ids.idsIn(source)).filter(
    ({ time }) => isAnchored(time) && time.value.kind === "partial",
  );
}

interface LedeTime {
  readonly time: TimeExpression;
  readonly entities: ReadonlySet<string>;
}

function readSentences({ article, extraction }: Source, local: LocalIds): readonly LedeTime[] {
  return article.sentences.slice(0, LEDE_SENTENCES).flatMap((sentence) => {
    const inside = ({ start }: { readonly start: number }) => sentence.start <= start && start < sentence.end;
    const times = extraction.times.filter((time: TimeExpression) => inside(time.span));
    if (times.length === 0) return [];
    const named = extraction.entities.filter(({ mentions }) => mentions.some(inside));
    const entities = new Set(named.flatMap(({ id }) => local.get(id) ?? []));
    return times.map((time) => ({ time, entities }));
  });
}
