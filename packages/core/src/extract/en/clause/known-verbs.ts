import reportVerbs from "../claim/report-verbs.json" with { type: "json" };
import eventVerbs from "../event/event-verbs.json" with { type: "json" };

const known: ReadonlySet<string> = new Set([...reportVerbs, ...Object.values(eventVerbs).flat()]);

/** True for the infinitive of a verb that news text uses as one, though it may look like a noun: "cut", "reset", "visit". */
export function knowsVerb(lemma: string): boolean {
  return known.has(lemma);
}
