import type { Clause, SentenceReading } from "../clause/index.ts";
import { isPause } from "../clause/is-pause.ts";
import { ADDRESSED } from "../clause/word-lists.ts";
import type { EnglishReading } from "../english-reading.ts";

/** A source with its verb is a short sentence. */
const LONGEST = 9;

const SAYS = /^(?:add|announce|report|say|state|tell|write)$/;

/** The clause of a sentence that only names who said the one before it: "JUMA SAID.", "The minister told reporters on Monday." */
export function bareSaying({ words, chunks, clauses }: SentenceReading): Clause | null {
  const [clause] = clauses;
  if (!clause || clauses.length > 1 || words.length > LONGEST || !SAYS.test(clause.lemma)) return null;
  const { verb, subject, objects, obliques, from, to } = clause;
  if (!subject || clause.sharedSubject || clause.kind !== "main" || verb.form !== "finite") return null;
  if (verb.passive || verb.modal || verb.negated || from > 0 || to < words.length) return null;
  // "People like Vega, he said." has its content before it.
  if (chunks.some((chunk) => isPause(chunk) && chunk.from < words.length)) return null;
  const heard = objects.length === 0 || (ADDRESSED.has(clause.lemma) && objects.length === 1);
  return heard && obliques.every(({ time, preposition }) => time || /^(?:in|at|on)$/.test(preposition)) ? clause : null;
}

/** The sentence behind one in its paragraph that only names who said it, as upper-case wires do: "THE PACT WILL STAND. JUMA SAID." */
export function sourceBehind(
  { article, sentences }: EnglishReading,
  { sentence }: SentenceReading,
): { readonly sentence: SentenceReading; readonly clause: Clause } | null {
  const next = sentences[sentence + 1];
  const clause = next && bareSaying(next);
  const together = article.sentences[sentence]?.block === article.sentences[sentence + 1]?.block;
  return clause && together ? { sentence: next, clause } : null;
}
