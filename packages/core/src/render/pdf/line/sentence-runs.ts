import type { BriefingSentence, Inline } from "../../../schema/index.ts";
import type { Press } from "../press.ts";
import type { Run } from "./run.ts";
import type { TextStyle } from "./styles.ts";

/** Citations beyond this many in a row may go to the next line. */
const GLUED = 4;

/** Sentences as running text; each citation is a raised link to its endnote: "… were killed.²ᶜ". */
export function sentenceRuns(press: Press, sentences: readonly BriefingSentence[], style: TextStyle): Run[] {
  return sentences.flatMap(({ parts, citations }, index) => [
    ...(index > 0 ? [{ text: " ", style: style.regular }] : []),
    ...parts.map((part) => inlineRun(part, style)),
    ...citationRuns(press, citations, style),
  ]);
}

function inlineRun({ kind, text }: Inline, style: TextStyle): Run {
  switch (kind) {
    case "text":
      return { text, style: style.regular };
    case "quote":
      return { text: `“${text}”`, style: style.regular };
    case "strong":
      return { text, style: style.strong };
    case "emphasis":
      return { text, style: style.emphasis };
  }
}

export function citationRuns(press: Press, citations: readonly string[], style: TextStyle): Run[] {
  return citations.flatMap((id, index) => {
    const link = press.notes.cite(id);
    const space = { text: index % GLUED === 0 ? " " : "\u00a0", style: style.citation };
    return [...(index > 0 ? [space] : []), { text: id, style: style.citation, ...(link && { link }) }];
  });
}
