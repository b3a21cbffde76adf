export { compareArticles } from "./compare-articles.ts";
export { groupStories } from "./group-stories.ts";
