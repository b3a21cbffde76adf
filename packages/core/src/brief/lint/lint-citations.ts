import type { Briefing } from "../../schema/index.ts";
import type { LintProblem, PlacedSentence } from "./lint-problem.ts";

/** Every sentence cites something, except one that only counts what the dossier holds; every citation exists. */
export function lintCitations(sentences: readonly PlacedSentence[], { citations }: Briefing): LintProblem[] {
  const known = new Set(citations.map(({ id }) => id));
  return sentences.flatMap(({ section, sentence, text }): LintProblem[] => {
    const unknown = sentence.citations.filter((id) => !known.has(id));
    return [
      ...(sentence.citations.length === 0 && sentence.counted !== true
        ? [{ rule: "no-citation", section, text, message: "cites nothing" }]
        : []),
      ...(unknown.length > 0
        ? [{ rule: "unknown-citation", section, text, message: `cites ${unknown.join(", ")}, which is not listed` }]
        : []),
    ];
  });
}
