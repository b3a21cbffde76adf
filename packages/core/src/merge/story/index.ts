export { compareArticles, type StorySimilarity } from "./compare-articles.ts";
export { groupStories } from "./group-stories.ts";
