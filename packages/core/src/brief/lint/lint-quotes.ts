import type { Briefing } from "../../schema/index.ts";
import { foldText } from "../../text/index.ts";
import type { LintProblem, PlacedSentence } from "./lint-problem.ts";

/** What stands in quotation marks stands in the evidence cited, word for word; no mark stands outside a quote. */
export function lintQuotes(sentences: readonly PlacedSentence[], { citations }: Briefing): LintProblem[] {
  const evidence = new Map(
    citations.map(({ id, sentence, evidence: { text } }) => [id, foldText(`${sentence} ${text}`)]),
  );
  return sentences.flatMap(({ section, sentence, text }) => {
    const cited = sentence.citations.map((id) => evidence.get(id) ?? "");
    return sentence.parts.flatMap((part): LintProblem[] => {
      if (part.kind === "quote") {
        // What was withdrawn is told in its last words; its evidence is gone.
        if (sentence.counted === true) return [];
        // An utterance in two pieces is joined by an ellipsis; each piece stands in the evidence.
        const pieces = part.text.split(/\s*…\s*/u).map(foldText);
        const found = pieces.every((piece) => cited.some((words) => words.includes(piece)));
        return found ? [] : [{ rule: "quote-not-in-evidence", section, text, message: `quotes “${part.text}”` }];
      }
      const stray = sentence.counted !== true && /[“”"]/u.test(part.text);
      return stray
        ? [{ rule: "stray-quotation-mark", section, text, message: "has a quotation mark outside a quote" }]
        : [];
    });
  });
}
