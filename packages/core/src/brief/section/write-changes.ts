import type { BriefingBlock } from "../../schema/index.ts";
import type { BriefContext } from "../brief-context.ts";
import { writeSentence } from "../wording/index.ts";
import { paragraph } from "./write-section.ts";

/** What is new, stronger, disputed, resolved or withdrawn since the edition before. */
export function writeChanges(context: BriefContext): BriefingBlock[] {
  return [paragraph(writeSentence(context, "First edition; there is nothing to compare with."))];
}
