import type { Briefing } from "../../schema/index.ts";
import { lintCitations } from "./lint-citations.ts";
import { lintHeadings } from "./lint-headings.ts";
import { lintJudgments } from "./lint-judgments.ts";
import type { LintProblem } from "./lint-problem.ts";
import { lintProse } from "./lint-prose.ts";
import { lintQuotes } from "./lint-quotes.ts";
import { listSentences } from "./list-sentences.ts";

/** Everything wrong with the prose of a briefing, in reading order of the rules; none for one that can be forwarded. */
export function lintBriefing(briefing: Briefing): LintProblem[] {
  const sentences = listSentences(briefing);
  return [
    ...lintJudgments(sentences),
    ...lintCitations(sentences, briefing),
    ...lintQuotes(sentences, briefing),
    ...lintHeadings(briefing),
    ...lintProse(sentences),
  ];
}
