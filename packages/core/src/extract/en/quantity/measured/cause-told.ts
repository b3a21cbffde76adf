import type { Clause, NounPhrase, SentenceReading } from "../../clause/index.ts";
import { nounType, verbType } from "../../event/event-lexicon.ts";
import { subjectOf, withoutCapital } from "./measured-subject.ts";
import { phraseTail } from "./measured-tail.ts";

/** An event that harmed those counted: its noun, and the phrase that names it. */
export interface Cause {
  readonly lemma: string;
  /** "strikes", "on alleged drug-carrying vessels". */
  readonly head: string;
  readonly tail: string;
}

const CAUSES = /^(?:cause|claim|leave)$/;

function harms({ lemma }: Clause): boolean {
  return verbType(lemma, undefined) === "assault" || CAUSES.test(lemma);
}

/** The event that a clause of harm has for its subject: "strikes on vessels in the bay, which killed at least 126 people". */
export function causeTold(sentence: SentenceReading, clause: Clause | undefined): Cause | null {
  if (!clause?.subject || clause.verb.passive || !harms(clause)) return null;
  const { words, phrases } = sentence;
  const { from, to } = clause.subject;
  const names = (phrase: NounPhrase) => nounType(words[phrase.head]?.lemma ?? "") !== undefined;
  const own = phrases.find((phrase) => phrase.from >= from && phrase.to <= to && names(phrase));
  // A relative clause hangs on the nearest noun, a place as often as not.
  const named =
    own ?? (clause.kind === "relative" ? phrases.findLast((phrase) => phrase.to <= to && names(phrase)) : undefined);
  if (!named) return null;
  // "strikes on boats, 36 operations that killed …": what is counted stands for what was named before.
  const counted = words.slice(named.from, named.to).some(({ class: each }) => each === "number");
  const meant = counted ? phrases.findLast((phrase) => phrase.to < named.from && names(phrase)) : named;
  if (!meant) return null;
  const owner = words
    .slice(meant.from, meant.head)
    .findLastIndex((word) => word.genitive || word.class === "possessive");
  const text = (range: typeof words) =>
    range.map((word) => (word === words[0] ? withoutCapital(word) : word.text)).join(" ");
  return {
    lemma: words[meant.head]?.lemma ?? "",
    head: text(words.slice(meant.from + owner + 1, meant.to)),
    tail: text(phraseTail(words, meant.to)),
  };
}

/** "in raids on villages", "by rebels": how those came to harm whom a clause counts. */
export function harmedBy(sentence: SentenceReading, clause: Clause | undefined, first: number): string {
  const cause = causeTold(sentence, clause);
  const caused = CAUSES.test(clause?.lemma ?? "");
  if (cause) return [caused ? "by" : "in", cause.head, cause.tail].filter(Boolean).join(" ");
  if (!clause || caused || clause.kind === "relative" || clause.verb.passive || !harms(clause)) return "";
  const subject = subjectOf(sentence.words, clause, first);
  return subject && `by ${subject}`;
}
