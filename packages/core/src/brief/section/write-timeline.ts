import type { BriefingBlock, TimelineEntry } from "../../schema/index.ts";
import type { BriefContext } from "../brief-context.ts";
import { inlineText, rewordFact, writeSentence } from "../wording/index.ts";

/** Dated events, oldest first. */
export function writeTimeline(context: BriefContext): BriefingBlock[] {
  const entries = context.dossier.timeline.flatMap((id): TimelineEntry[] => {
    const fact = context.facts.get(id);
    const reworded = fact ? rewordFact(context, fact) : null;
    if (!fact?.date || !reworded) return [];
    const sentence = writeSentence(context, reworded.parts, { evidence: fact.evidence, facts: [id] });
    return [{ date: fact.date, label: inlineText(reworded.parts), rivals: [], background: false, sentence }];
  });
  return entries.length === 0 ? [] : [{ kind: "timeline", entries }];
}
