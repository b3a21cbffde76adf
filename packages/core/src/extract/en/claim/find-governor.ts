import type { Clause, SentenceReading } from "../clause/index.ts";
import { rejectsThing } from "./rejects-thing.ts";
import { saysMore } from "./says-more.ts";
import { isCharge, isDenial, isReport, modalityOf } from "./speech.ts";

/** So many clauses up may the verb of saying stand: "said it agreed to let them …". */
const REACH = 6;

/** The clause of saying that a clause is the content of: "said" for "said that X met Y", "denied" for "denied meeting Y", "accused" for "accused Y of taking Z". */
export function findGovernor(sentence: SentenceReading, clause: Clause): Clause | null {
  let current: Clause | undefined = clause;
  for (let hops = 0; current && current.parent !== null && hops < REACH; hops++) {
    const parent: Clause | undefined = sentence.clauses[current.parent];
    if (!parent) return null;
    const says = isReport(parent.lemma) || modalityOf(parent.lemma) !== null;
    const isContent = current.kind === "complement" || isProviso(sentence, current, parent);
    const told = isContent && says && !rejectsThing(sentence, parent);
    if ((told && !parent.verb.passive) || isDeniedDeed(sentence, current, parent) || isChargedDeed(current, parent))
      return parent;
    if (current.kind === "main" || saysMore(sentence, current)) return null;
    // "alleged that letters | found on the ship | showed": the content is content still past what tells of its subject.
    current = parent.kind === "reduced" && current.kind === "complement" ? { ...parent, kind: "complement" } : parent;
  }
  return null;
}

/** The accuser above a report: "alleged" for "paid" in "alleged that letters showed that they had paid". */
export function findAccuser(sentence: SentenceReading, report: Clause): Clause | null {
  const above = findGovernor(sentence, report);
  if (!above || above === report) return null;
  return modalityOf(above.lemma) === "alleged" && above.subject ? above : findAccuser(sentence, above);
}

/** True for the content of a denial: "met" in "denied that he had met her", "denied having met her". */
export function isDisowned(sentence: SentenceReading, clause: Clause): boolean {
  const governor = findGovernor(sentence, clause);
  return governor !== null && isDenial(governor.lemma) && !governor.verb.negated && clause.opener !== "whether";
}

/** "said that, although it had lost, …", "said if it lost, …": what stands before the content is part of it. */
function isProviso({ words }: SentenceReading, { aside }: Clause, { verb }: Clause): boolean {
  return aside !== null && (aside === verb.to || (aside > verb.to && words[aside - 1]?.lower === "that"));
}

function isDeniedDeed(sentence: SentenceReading, clause: Clause, parent: Clause): boolean {
  if (saysMore(sentence, clause)) return false;
  return clause.kind === "gerund" && clause.opener === "" && clause.from === parent.to && isDenial(parent.lemma);
}

/** "accused the firm of taking bribes"; of "was accused of taking bribes" the subject is the one charged. */
function isChargedDeed({ kind, opener }: Clause, parent: Clause): boolean {
  return kind === "gerund" && /^(?:of|for|with)$/.test(opener) && isCharge(parent.lemma) && !parent.verb.passive;
}
