import type { BriefingBlock } from "../../schema/index.ts";
import type { BriefContext } from "../brief-context.ts";
import { writeSentence } from "../wording/index.ts";
import { paragraph } from "./write-section.ts";

/** Judgments that the facts carry; with thin evidence, that they carry none. */
export function writeJudgments(context: BriefContext): BriefingBlock[] {
  return [paragraph(writeSentence(context, "The evidence at hand is too thin to carry a judgment."))];
}
