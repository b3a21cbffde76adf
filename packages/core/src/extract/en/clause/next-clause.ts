import type { Clause, SentenceReading } from "./clause.ts";

/** The clause that follows one, past what is put in between: "had paid" follows "said" in "said Soto, who denies it, had paid". */
export function nextClause({ clauses }: SentenceReading, { index, aside }: Clause): Clause | undefined {
  return clauses.find((later) => later.index > index && later.aside === aside);
}
