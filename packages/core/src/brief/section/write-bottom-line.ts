import type { BriefingBlock, BriefingSentence, Dispute } from "../../schema/index.ts";
import type { BriefContext } from "../brief-context.ts";
import { countDossier } from "../count-dossier.ts";
import { citeCandidate, rankDisputes, sourcesOf, type Worded } from "../select/index.ts";
import { countedSentence, joinList, plain, splitQuotes, writeSentence } from "../wording/index.ts";
import { titleDispute } from "./title-dispute.ts";
import { paragraph } from "./write-section.ts";

/** At most three sentences that can be read alone: what happened, what came of it, and how far the sources agree. */
export function writeBottomLine(context: BriefContext, sentences: readonly Worded[]): BriefingBlock[] {
  if (sentences.length === 0) return [paragraph(countedSentence("No article in scope reports a development."))];
  const several = countDossier(context.dossier).publishers > 1;
  const lines = sentences.map((sentence) => {
    const cited = citeCandidate(context, sentence);
    return several && sentence.voice === undefined && sourcesOf(sentence) === 1
      ? { ...cited, parts: [plain("One publisher reports: "), ...cited.parts] }
      : cited;
  });
  return [paragraph(...lines, ...(several ? writeDisagreement(context) : []))];
}

/** A minister hears of the disagreements that matter; all of them have their section. */
const MOST_NAMED = 3;
const SHORT_VALUE = /^\S+(?: \S+){0,4}$/u;

/** "The sources disagree on when the ministers met (3 May or 4 May 2030) and how long the meeting lasted." */
function writeDisagreement(context: BriefContext): BriefingSentence[] {
  const disputes = rankDisputes(context);
  if (disputes.length === 0) return [];
  const grave = disputes.filter(({ kind }) => kind !== "wording");
  const named = (grave.length > 0 ? grave : disputes).slice(0, MOST_NAMED);
  const rest = disputes.length - named.length;
  const scope =
    rest === 0 ? "The sources disagree on" : `The sources disagree on ${disputes.length} points, above all on`;
  const words = `${scope} ${joinList([...new Set(named.map(nameDispute))])}.`;
  const evidence = named.flatMap(({ versions }) => versions.flatMap((version) => version.evidence.slice(0, 1)));
  return [
    writeSentence(context, splitQuotes(words) ?? words, {
      evidence,
      facts: named.flatMap(({ facts }) => facts),
    }),
  ];
}

const QUESTION = /^(?:when|where|who|whom|whose|whether|how|which|what|why|the|one)\b/u;

/** A title as part of a sentence, with the dates or figures where they are short. */
function nameDispute(dispute: Dispute): string {
  const lower = titleDispute(dispute).replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
  const title = QUESTION.test(lower) ? lower : `the ${lower}`;
  const values = dispute.versions.map(({ value }) => value);
  const isShort = dispute.kind === "date" || dispute.kind === "quantity";
  return isShort && values.length === 2 && values.every((value) => SHORT_VALUE.test(value))
    ? `${title} (${joinValues(values)})`
    : title;
}

/** "90 or 92 municipalities": what both values are of is said once. */
function joinValues([left = "", right = ""]: readonly string[]): string {
  const unit = /^[\d.,]+ (?<unit>\p{L}.*)$/u.exec(left)?.groups?.unit;
  return unit && right.endsWith(` ${unit}`) ? `${left.slice(0, -unit.length)}or ${right}` : `${left} or ${right}`;
}
