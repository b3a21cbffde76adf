import type { BriefingSentence, Evidence, Inline } from "../../schema/index.ts";
import type { BriefContext } from "../brief-context.ts";
import { plain } from "./inline.ts";

/** What carries a sentence. */
interface Support {
  readonly evidence?: readonly Evidence[];
  readonly facts?: readonly string[];
  readonly background?: readonly string[];
}

/** A sentence with the endnotes of everything that carries it. */
export function writeSentence(
  context: BriefContext,
  words: string | readonly Inline[],
  { evidence = [], facts = [], background = [] }: Support = {},
): BriefingSentence {
  return {
    parts: typeof words === "string" ? [plain(words)] : words,
    citations: [...context.citations.cite(evidence), ...context.citations.citeBackground(background)],
    facts,
  };
}

/** A sentence that only counts or names what the dossier holds: "And three more reports in the data." */
export function countedSentence(words: string, facts: readonly string[] = []): BriefingSentence {
  return { parts: [plain(words)], citations: [], facts, counted: true };
}
