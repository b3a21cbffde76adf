import type { Join } from "../../schema/index.ts";
import { compareText } from "../../text/index.ts";
import type { Telling } from "./telling.ts";

/** A pair of tellings that may be of one fact, that of the smaller id first. */
export interface TellingEdge {
  readonly left: Telling;
  readonly right: Telling;
  readonly join: Join;
}

/** The order in which pairs join: the surest first, of equals that of the smaller ids. */
export function compareEdges(one: TellingEdge, other: TellingEdge): number {
  return (
    other.join.score - one.join.score ||
    compareText(one.left.id, other.left.id) ||
    compareText(one.right.id, other.right.id)
  );
}

/** The pair of two tellings in the order of their ids. */
export function toEdge(one: Telling, other: Telling, join: Join): TellingEdge {
  return compareText(one.id, other.id) <= 0 ? { left: one, right: other, join } : { left: other, right: one, join };
}
