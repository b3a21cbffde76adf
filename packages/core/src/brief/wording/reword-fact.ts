import type { Evidence, Fact, Inline } from "../../schema/index.ts";
import type { BriefContext } from "../brief-context.ts";
import { capitalize } from "./join-list.ts";
import { splitQuotes } from "./split-quotes.ts";

/** A fact in words that can stand alone, and the evidence they come from. */
export interface Reworded {
  readonly parts: readonly Inline[];
  readonly from: Evidence;
}

/** The fact in the words of the first of its evidence that can stand alone; null when none can. */
export function rewordFact(_context: BriefContext, fact: Fact): Reworded | null {
  for (const from of fact.evidence) {
    const text = capitalize(from.text.replace(/\s+/gu, " ").trim());
    const parts = splitQuotes(/[.!?…]["”]?$/u.test(text) ? text : `${text}.`);
    if (parts) return { parts, from };
  }
  return null;
}
