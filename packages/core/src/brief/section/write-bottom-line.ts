import type { BriefingBlock } from "../../schema/index.ts";
import type { BriefContext } from "../brief-context.ts";
import { rewordFact, writeSentence } from "../wording/index.ts";
import { paragraph } from "./write-section.ts";

/** At most three sentences that can be read alone. */
export function writeBottomLine(context: BriefContext): BriefingBlock[] {
  const sentences = context.ranked
    .filter(({ kind }) => kind === "event")
    .slice(0, 2)
    .flatMap((fact) => {
      const reworded = rewordFact(context, fact);
      return reworded ? [writeSentence(context, reworded.parts, { evidence: fact.evidence, facts: [fact.id] })] : [];
    });
  if (sentences.length === 0) return [paragraph(writeSentence(context, "No article in scope reports a development."))];
  return [paragraph(...sentences)];
}
