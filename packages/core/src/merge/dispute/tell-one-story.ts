import type { Comparison } from "../cluster/comparison.ts";
import type { Report } from "../report/index.ts";

/** Articles less alike than this tell of other things in the same words. */
const LEAST_STORY = 0.1;

/** Whether what two reports say may be set against each other at all: of one article, or of two on one story. */
export function tellOneStory({ source: left }: Report, { source: right }: Report, { story }: Comparison): boolean {
  return left === right || story(left, right) >= LEAST_STORY;
}
