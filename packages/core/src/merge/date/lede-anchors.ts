import type { TimeExpression } from "../../schema/index.ts";
import { resolveTime } from "../../time/index.ts";
import type { Comparison } from "../cluster/comparison.ts";
import { memberKey } from "../entity/name-node.ts";
import type { Source } from "../report/index.ts";
import { anchorOn, isAnchored, type PublicationAnchor } from "./publication-anchor.ts";

/** News tells what happened, and when, in its first sentences. */
export const LEDE_SENTENCES = 4;
/** Two ledes that share so many people, bodies or places tell of one event. */
export const SHARED_ENTITIES = 2;
export const LEAST_STORY = 0.15;
/** Less sure than a single event told by both. */
const SCORE = 0.5;
const MOST_CANDIDATES = 40;

interface DatedLede {
  readonly source: Source;
  readonly day: string;
  readonly entities: ReadonlySet<string>;
}

/** Days named in the first sentences of dated articles, by the entities named with them. */
export function indexLedes(
  sources: readonly Source[],
  idOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly DatedLede[]> {
  const index = new Map<string, DatedLede[]>();
  for (const source of sources) {
    for (const { time, entities } of readLede(source, idOf)) {
      const date = resolveTime(time, source.publishedAt);
      if (date?.precision !== "day") continue;
      for (const entity of entities) {
        const known = index.get(entity);
        if (!known) index.set(entity, [{ source, day: date.start, entities }]);
        else if (known.length < MOST_CANDIDATES) known.push({ source, day: date.start, entities });
      }
    }
  }
  return index;
}

/** What the ledes of dated articles on the same people say about the day an undated one came out. */
export function findLedeAnchors(
  source: Source,
  ledes: ReadonlyMap<string, readonly DatedLede[]>,
  idOf: ReadonlyMap<string, string>,
  comparison: Comparison,
): PublicationAnchor[] {
  return readLede(source, idOf).flatMap(({ time, entities }) => {
    if (!isAnchored(time) || time.value.kind !== "partial") return [];
    const candidates = new Set([...entities].flatMap((entity) => ledes.get(entity) ?? []));
    return [...candidates].flatMap((lede) => {
      const shared = [...entities].filter((entity) => lede.entities.has(entity)).length;
      if (shared < SHARED_ENTITIES || comparison.story(source, lede.source) < LEAST_STORY) return [];
      return anchorOn(time, lede.day, SCORE) ?? [];
    });
  });
}

function readLede({ article, extraction }: Source, idOf: ReadonlyMap<string, string>) {
  return article.sentences.slice(0, LEDE_SENTENCES).flatMap((sentence) => {
    const inside = ({ start }: { readonly start: number }) => sentence.start <= start && start < sentence.end;
    const times = extraction.times.filter((time: TimeExpression) => inside(time.span));
    if (times.length === 0) return [];
    const named = extraction.entities.filter(({ mentions }) => mentions.some(inside));
    const entities = new Set(named.flatMap(({ id }) => idOf.get(memberKey(article.id, id)) ?? []));
    return times.map((time) => ({ time, entities }));
  });
}
