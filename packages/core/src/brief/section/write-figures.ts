import type { BriefingBlock } from "../../schema/index.ts";
import type { BriefContext } from "../brief-context.ts";

/** Quantities as written, rival ones in one row. */
export function writeFigures(_context: BriefContext): BriefingBlock[] {
  return [];
}
