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
        const found = cited.some((words) => words.includes(foldText(part.text)));
        return found ? [] : [{ rule: "quote-not-in-evidence", section, text, message: `quotes “${part.text}”` }];
      }
      const stray = sentence.counted !== true && /[“”"]/u.test(part.text);
      return stray
        ? [{ rule: "stray-quotation-mark", section, text, message: "has a quotation mark outside a quote" }]
        : [];
    });
  });
}
