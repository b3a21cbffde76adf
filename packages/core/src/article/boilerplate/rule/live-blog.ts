import { lineWith } from "../boilerplate-rule.ts";

/** "This live blog has ended", "Our live coverage is now closed". */
export const liveBlog = lineWith(
  "live-blog",
  /^(?:this|our) live (?:blog|page|coverage|reporting|updates?) (?:is|are|has|have) (?:now |been )?(?:closed|ended|over|finished|paused)\b/iu,
);
