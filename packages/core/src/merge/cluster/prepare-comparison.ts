import type { Article, Entity } from "../../schema/index.ts";
import { type StoryTerms, sharedStory, storyTerms } from "../story/index.ts";
import type { Comparison } from "./comparison.ts";

/** News tells its story at the top; what follows is background that other stories share. */
const STORY_LENGTH = 2500;

/** What an article is about follows from its text alone, so it is worked out once an article. */
const termsOf = new WeakMap<Article, StoryTerms>();

export function prepareComparison(entities: readonly Entity[]): Comparison {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return {
    story: (left, right) =>
      left.article === right.article ? 1 : likeness(sharedStory(storyOf(left.article), storyOf(right.article))),
    entity: (id) => byId.get(id),
    nameOf: (id) => byId.get(id)?.name,
  };
}

function storyOf(article: Article): StoryTerms {
  const terms = termsOf.get(article) ?? storyTerms(article.body.slice(0, STORY_LENGTH));
  termsOf.set(article, terms);
  return terms;
}

/** Two reports of one event by different hands share about 40 % of their weight (ECB+ train, the samples), which is half sure. */
function likeness(shared: number): number {
  return Math.min(1, 1.3 * shared);
}
