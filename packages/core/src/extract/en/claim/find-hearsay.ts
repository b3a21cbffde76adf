import type { Clause, SentenceReading, Word } from "../clause/index.ts";

/** Nouns whose content nobody has shown: "allegations that drug money paid for it". */
const UNPROVEN =
  /^(?:accusations?|allegations?|assertions?|charges?|claims?|complaints?|insinuations?|rumou?rs?|speculation|suspicions?|theory|theories)$/;

/** So many clauses up may the noun stand: "rumours that he agreed to let them …". */
const REACH = 4;

/** The noun whose content a clause is: "allegations" for "paid" in "ignored allegations that drug money paid for it". */
export function findHearsay(sentence: SentenceReading, clause: Clause): Word | null {
  let current: Clause | undefined = clause;
  for (let hops = 0; current && hops < REACH; hops++) {
    const noun: Word | undefined = sentence.words[current.from - 1];
    if (current.opener === "that" && noun && UNPROVEN.test(noun.lower)) return noun;
    current = current.parent === null || current.kind === "main" ? undefined : sentence.clauses[current.parent];
  }
  return null;
}
