import type { Clause, SentenceReading } from "../clause/index.ts";

/** "a diplomat who asked not to be named": tells how somebody spoke, and asks for nothing. */
export function staysUnnamed({ clauses }: SentenceReading, { lemma, index }: Clause): boolean {
  const next = clauses[index + 1];
  if (!/^(?:ask|decline|insist|refuse|request)$/.test(lemma) || next?.kind !== "infinitive" || !next.verb.passive)
    return false;
  return /^(?:identify|name)$/.test(next.lemma);
}
