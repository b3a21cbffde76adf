import type { Entity } from "../../schema/index.ts";
import type { Source } from "../report/index.ts";
import { compareArticles } from "../story/index.ts";
import type { Comparison } from "./comparison.ts";

/** News tells its story at the top; what follows is background that other stories share. */
const STORY_LENGTH = 2500;

export function prepareComparison(sources: readonly Source[], entities: readonly Entity[]): Comparison {
  const indexOf = new Map(sources.map(({ article }, index) => [article.id, index]));
  const similarity = compareArticles(sources.map(({ article }) => article.body.slice(0, STORY_LENGTH)));
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return {
    story: (left, right) => similarity(indexOf.get(left.article.id) ?? 0, indexOf.get(right.article.id) ?? 0),
    entity: (id) => byId.get(id),
  };
}
