import type { Modality } from "../../../schema/index.ts";
import type { Clause, SentenceReading } from "../clause/index.ts";
import { modalityOf } from "./speech.ts";
import { findTrailingSource } from "./trailing-source.ts";

/** How a clause of saying puts its content forward: an announcement of what was done plans nothing, "announced that a deal had been reached". */
export function stanceOf(sentence: SentenceReading, clause: Clause): Modality | null {
  if (demands(sentence, clause)) return "reported";
  const stance = modalityOf(clause.lemma);
  return stance === "planned" && clause.lemma === "announce" && isDone(sentence, clause) ? "reported" : stance;
}

/** "called for talks", "called on him to quit": a demand accuses nobody. */
export function demands({ words }: SentenceReading, { lemma, verb }: Clause): boolean {
  return lemma === "call" && /^(?:for|on|upon)$/.test(words[verb.head + 1]?.lower ?? "");
}

/** The content, behind the verb or before it, is told in the past. */
function isDone(sentence: SentenceReading, clause: Clause): boolean {
  const { clauses } = sentence;
  const last = findTrailingSource(sentence)?.clause === clause;
  const content = clauses.find(
    last
      ? ({ kind, verb }) => kind === "main" && verb.form === "finite"
      : ({ kind, parent }) => kind === "complement" && parent === clause.index,
  );
  if (!content || content.verb.modal) return false;
  return content.verb.perfect || content.verb.passive || content.verb.headForm === "past";
}
