import type { BriefingSentence, SectionId } from "../../schema/index.ts";

/** Something wrong with our own prose, as data: which rule, where, and the words. */
export interface LintProblem {
  readonly rule: string;
  readonly section: SectionId;
  readonly text: string;
  readonly message: string;
}

/** A sentence with the section and the kind of block it stands in. */
export interface PlacedSentence {
  readonly section: SectionId;
  readonly block: string;
  readonly sentence: BriefingSentence;
  readonly text: string;
}
