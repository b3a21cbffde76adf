import { Likelihood } from "../../schema/index.ts";
import type { LintProblem, PlacedSentence } from "./lint-problem.ts";

/** The second row of ICD 203's table, and what analysts write instead of either; we use the first row only. */
const OTHER_TERMS =
  /\b(?:remote|highly improbable|improbable|roughly even odds|probable|probably|highly probable|nearly certain|possible|possibly|perhaps|doubtful|certain to|expected to|bound to)\b/iu;
const CONFIDENCE = /\bconfidence\b/iu;
const BARE_MODAL = /\b(?:may|might|could)\b/u;
/** Longest first, so that "very likely" is not taken for "likely". */
const TERMS = [...Likelihood.options].sort((left, right) => right.length - left.length);

function termsIn(text: string): string[] {
  let rest = text.toLowerCase();
  return TERMS.filter((term) => {
    const found = new RegExp(`\\b${term}\\b`, "u").test(rest);
    rest = rest.replaceAll(term, "");
    return found;
  });
}

/** Likelihood in the words of one row of ICD 203's table, never beside the confidence, never as a bare "may". */
export function lintJudgments(sentences: readonly PlacedSentence[]): LintProblem[] {
  return sentences
    .filter(({ section, block }) => section === "judgments" && block === "judgment")
    .flatMap(({ section, text }, index) => {
      const problem = (rule: string, message: string): LintProblem => ({ rule, section, text, message });
      const terms = termsIn(text);
      const isStatement = index % 4 === 0;
      return [
        ...(isStatement && terms.length !== 1
          ? [problem("one-likelihood", `has ${terms.length} likelihood terms`)]
          : []),
        ...(OTHER_TERMS.test(text) ? [problem("icd-words", "uses a likelihood word of another row")] : []),
        ...(terms.length > 0 && CONFIDENCE.test(text)
          ? [problem("likelihood-with-confidence", "states likelihood and confidence in one sentence")]
          : []),
        ...(BARE_MODAL.test(text) ? [problem("bare-modal", "hedges with a bare may, might or could")] : []),
      ];
    });
}
