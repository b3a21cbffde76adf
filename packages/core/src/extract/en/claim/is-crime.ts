import type { Clause, SentenceReading } from "../clause/index.ts";

/** True for "committed" of a deed, which pledges nothing: "committed murder", not "committed troops to the force". */
export function isCrime({ words }: SentenceReading, { lemma, verb, objects, to }: Clause): boolean {
  if (lemma !== "commit" || words.slice(verb.to, to + 1).some(({ lower }) => lower === "to")) return false;
  return verb.passive || objects.length > 0;
}
