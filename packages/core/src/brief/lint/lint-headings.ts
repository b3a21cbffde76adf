import type { Briefing } from "../../schema/index.ts";
import type { LintProblem } from "./lint-problem.ts";

/** A heading is read at a glance. */
const MOST_WORDS = 16;

/** Headings, of disputes too, are a few whole words: no sentence of a source, none that is cut. */
export function lintHeadings({ sections }: Briefing): LintProblem[] {
  return sections.flatMap(({ id: section, blocks }) =>
    blocks.flatMap((block): LintProblem[] => {
      if (block.kind !== "heading" && block.kind !== "dispute") return [];
      const text = block.kind === "heading" ? block.text : block.about;
      return [
        ...(/…/u.test(text) ? [{ rule: "cut-heading", section, text, message: "is cut" }] : []),
        ...(text.split(" ").length > MOST_WORDS
          ? [{ rule: "long-heading", section, text, message: `has more than ${MOST_WORDS} words` }]
          : []),
      ];
    }),
  );
}
