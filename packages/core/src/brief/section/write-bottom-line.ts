import type { BriefingBlock, BriefingSentence, DisputeKind } from "../../schema/index.ts";
import type { BriefContext } from "../brief-context.ts";
import { countDossier } from "../count-dossier.ts";
import { citeCandidate, sourcesOf, type Worded } from "../select/index.ts";
import { capitalize, countedSentence, countNoun, joinList, plain } from "../wording/index.ts";
import { paragraph } from "./write-section.ts";

/** At most three sentences that can be read alone: what happened, what came of it, and how far the sources agree. */
export function writeBottomLine(context: BriefContext, sentences: readonly Worded[]): BriefingBlock[] {
  if (sentences.length === 0) return [paragraph(countedSentence("No article in scope reports a development."))];
  const several = countDossier(context.dossier).publishers > 1;
  const lines = sentences.map((sentence) => {
    const cited = citeCandidate(context, sentence);
    return several && sourcesOf(sentence) === 1
      ? { ...cited, parts: [plain("One publisher reports: "), ...cited.parts] }
      : cited;
  });
  return [paragraph(...lines, ...writeDisagreement(context))];
}

const SUBJECTS: Readonly<Record<DisputeKind, readonly [string, string]>> = {
  date: ["a date", "dates"],
  quantity: ["a figure", "figures"],
  attribution: ["who said or did something", "who said or did what"],
  existence: ["whether something happened", "whether things happened"],
  participants: ["who took part", "who took part"],
  wording: ["the wording of a remark", "the wording of remarks"],
};

/** "The sources contradict each other on three points: a date, a figure and whether something happened." */
function writeDisagreement(context: BriefContext): BriefingSentence[] {
  const { disputes } = context.dossier;
  if (disputes.length === 0) return [];
  const kinds = (Object.keys(SUBJECTS) as DisputeKind[]).flatMap((kind) => {
    const count = disputes.filter((dispute) => dispute.kind === kind).length;
    return count === 0 ? [] : [SUBJECTS[kind][count === 1 ? 0 : 1]];
  });
  const words = `The sources contradict each other on ${countNoun(disputes.length, "point")}: ${joinList(kinds)}.`;
  return [
    countedSentence(
      capitalize(words),
      disputes.flatMap(({ facts }) => facts),
    ),
  ];
}
