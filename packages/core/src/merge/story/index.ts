export { compareArticles } from "./compare-articles.ts";
export { groupStories } from "./group-stories.ts";
export { type StoryTerms, sharedStory, storyTerms } from "./story-terms.ts";
