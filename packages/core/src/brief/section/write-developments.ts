import type { BriefingBlock, BriefingSentence } from "../../schema/index.ts";
import type { BriefContext } from "../brief-context.ts";
import { citeCandidate, type Outline, sourcesOf } from "../select/index.ts";
import { countedSentence, countNoun, emphasis } from "../wording/index.ts";
import { corroborationChart } from "./corroboration-chart.ts";
import { heading, list, paragraph } from "./write-section.ts";

/** Developments by subject in the profile's order: corroborated ones first, then what rests on one publisher, marked so. */
export function writeDevelopments(context: BriefContext, { bySubject, left }: Outline): BriefingBlock[] {
  const bySubjectBlocks = context.topic.profile.subjects.flatMap(({ id, title }): BriefingBlock[] => {
    const sentences = bySubject.get(id) ?? [];
    if (sentences.length === 0) return [];
    const items = sentences.map((sentence) => {
      const cited = citeCandidate(context, sentence);
      return [sourcesOf(sentence) > 1 ? cited : markSingle(cited)];
    });
    return [heading(title, id), list(items)];
  });
  const rest = left === 0 ? [] : [paragraph(countedSentence(`And ${countNoun(left, "more report")} in the data.`))];
  const chart = corroborationChart(context);
  const sourcing = chart.length === 0 ? [] : [heading("How well the key facts are sourced"), ...chart];
  return [...bySubjectBlocks, ...sourcing, ...rest];
}

function markSingle(sentence: BriefingSentence): BriefingSentence {
  return { ...sentence, parts: [emphasis("One publisher: "), ...sentence.parts] };
}
