import type { BriefingBlock } from "../../schema/index.ts";
import type { BriefContext } from "../brief-context.ts";

/** What each side says, by subject. */
export function writePositions(_context: BriefContext): BriefingBlock[] {
  return [];
}
