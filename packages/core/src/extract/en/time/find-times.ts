import type { TimeExpression } from "../../../schema/index.ts";
import type { TaggedArticle } from "../tag/index.ts";
import { matchTimes } from "./match-times.ts";
import { inferDirections } from "./refine/infer-directions.ts";
import { joinClocks } from "./refine/join-clocks.ts";
import { joinRanges } from "./refine/join-ranges.ts";
import { linkAntecedents } from "./refine/link-antecedents.ts";
import { linkEvents } from "./refine/link-events.ts";
import { markLimits } from "./refine/mark-limits.ts";

/** The time expressions of an article in the order of the text, not yet resolved: "on Tuesday", "Last October". */
export function findTimes(tagged: TaggedArticle): readonly TimeExpression[] {
  const { body } = tagged.article;
  const found = joinRanges(joinClocks(matchTimes(body), body), body);
  // Directions first: what counts from another time takes over which one that is.
  const linked = linkAntecedents(inferDirections(found, tagged), tagged);
  return linkEvents(markLimits(linked, body), tagged);
}
