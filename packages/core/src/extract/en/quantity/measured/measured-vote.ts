import { subjectOf } from "./measured-subject.ts";
import { joinWords, type Standing } from "./standing.ts";

const DECIDES = /^(?:vote|approve|pass|adopt|ratify|confirm|reject|defeat|impeach|back|rule|fail|carry)$/;

/** What was voted on: "votes for the treaty", "votes against (to impeach the minister)"; who voted where nothing says it. */
export function measuredVote({ amount, sentence, clause: around, first }: Standing): string {
  const { words, clauses } = sentence;
  const clause = clauses.findLast(({ verb, lemma }) => verb.from < first && DECIDES.test(lemma)) ?? around;
  const text = (from: number, to: number) =>
    words
      .slice(from, to)
      .map((word) => word.text)
      .join(" ");
  const undergone = clause && (clause.verb.passive || /^(?:pass|fail|carry|be)$/.test(clause.lemma));
  const object = undergone ? clause.subject : clause?.objects[0];
  const matter = object && text(object.from, Math.min(object.to, object.from <= first ? first : object.to));
  if (matter)
    return joinWords(
      amount.counted,
      matter.replace(/^(?:The|An?|Its)\b/u, (word) => word.toLowerCase()),
    );
  const next = clauses.find(({ kind, from }) => kind === "infinitive" && from > first);
  if (next) return joinWords(amount.counted, `(${text(next.verb.from, next.to)})`);
  const voters = subjectOf(words, clause, first);
  return joinWords(amount.counted, voters && `in ${voters}`);
}
