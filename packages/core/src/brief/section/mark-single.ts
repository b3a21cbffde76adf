import type { BriefingSentence } from "../../schema/index.ts";
import { emphasis } from "../wording/index.ts";

/** A sentence with the mark that it rests on one publisher, or that it and those after it rest on one each. */
export function markSingle(sentence: BriefingSentence, following = 0): BriefingSentence {
  const mark = following === 0 ? "One publisher: " : "One publisher each: ";
  return { ...sentence, parts: [emphasis(mark), ...sentence.parts] };
}
