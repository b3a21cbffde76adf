import type { BriefingBlock, BriefingSentence } from "../../schema/index.ts";
import type { BriefContext } from "../brief-context.ts";
import { countDossier } from "../count-dossier.ts";
import { citeCandidate, OTHER_SUBJECT, type Outline, sourcesOf } from "../select/index.ts";
import { countedSentence, countNoun } from "../wording/index.ts";
import { corroborationChart } from "./corroboration-chart.ts";
import { markSingle } from "./mark-single.ts";
import { heading, list, paragraph } from "./write-section.ts";

/** Developments by subject in the profile's order: corroborated ones first, then what rests on one publisher, marked so. */
export function writeDevelopments(context: BriefContext, { bySubject, left }: Outline): BriefingBlock[] {
  const several = countDossier(context.dossier).publishers > 1;
  const subjects = [...context.topic.profile.subjects, OTHER_SUBJECT];
  const bySubjectBlocks = subjects.flatMap(({ id, title }): BriefingBlock[] => {
    const sentences = bySubject.get(id) ?? [];
    if (sentences.length === 0) return [];
    const told = sentences.map((sentence) => ({
      cited: citeCandidate(context, sentence),
      sources: sourcesOf(sentence),
    }));
    const single = told.filter(({ sources }) => sources === 1).map(({ cited }) => cited);
    const items = [
      ...told.filter(({ sources }) => sources > 1).map(({ cited }) => [cited]),
      ...(several ? gatherSingle(single) : single.map((cited) => [cited])),
    ];
    return [heading(title, id), list(items)];
  });
  const rest = left === 0 ? [] : [paragraph(countedSentence(`And ${countNoun(left, "more report")} in the data.`))];
  const chart = corroborationChart(context);
  const sourcing = chart.length === 0 ? [] : [heading("How well the key facts are sourced"), ...chart];
  return [...bySubjectBlocks, ...sourcing, ...rest];
}

/** What rests on one publisher stands together under one mark. */
function gatherSingle([first, ...others]: readonly BriefingSentence[]): (readonly BriefingSentence[])[] {
  return first ? [[markSingle(first, others.length), ...others]] : [];
}
