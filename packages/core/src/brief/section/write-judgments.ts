import type { BriefingBlock } from "../../schema/index.ts";
import type { BriefContext } from "../brief-context.ts";
import { formJudgments } from "../judge/index.ts";
import { countedSentence } from "../wording/index.ts";
import { writeJudgment } from "./write-judgment.ts";
import { paragraph } from "./write-section.ts";

/** Judgments that the facts carry; with thin evidence, that they carry none. */
export function writeJudgments(context: BriefContext): BriefingBlock[] {
  const judgments = formJudgments(context);
  if (judgments.length > 0) return judgments.map((judgment, index) => writeJudgment(context, judgment, index + 1));
  const words =
    "The evidence at hand is too thin to carry a judgment: no pattern of events that this desk judges is reported by two independent publishers.";
  return [paragraph(countedSentence(words))];
}
