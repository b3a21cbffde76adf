import type { BriefingBlock } from "../../schema/index.ts";
import type { BriefContext } from "../brief-context.ts";

/** Who is who. */
export function writePeople(_context: BriefContext): BriefingBlock[] {
  return [];
}
