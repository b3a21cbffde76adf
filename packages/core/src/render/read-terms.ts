import type { BriefingSentence } from "../schema/index.ts";

/** An item of a list that opens with a strong phrase: "**1 March 2026.** The report is due." */
export interface Term {
  readonly term: string;
  readonly sentences: readonly BriefingSentence[];
}

/** The terms of a list whose every item opens with one, else null. */
export function readTerms(items: readonly (readonly BriefingSentence[])[]): readonly Term[] | null {
  const terms = items.flatMap(([first, ...rest]): Term[] => {
    const [term, ...parts] = first?.parts ?? [];
    if (!first || term?.kind !== "strong" || parts.length === 0) return [];
    return [{ term: term.text.replace(/[.:]?\s*$/u, ""), sentences: [{ ...first, parts }, ...rest] }];
  });
  return terms.length === items.length ? terms : null;
}
