import type { Clause, Word } from "../../clause/index.ts";
import { type AmountPlace, amountPlace, movedThing } from "./amount-place.ts";
import { deedDone, gerundOf } from "./deed-done.ts";
import { nounBefore, nounBehind } from "./governing-noun.ts";
import { subjectOf, withoutCapital } from "./measured-subject.ts";
import { isLevel, joinWords, type Standing } from "./standing.ts";

/** What a sum or a percentage is of: "aid for Ukraine", "share of global supply", "exports fell". */
export function measuredSum(there: Standing): string {
  // "70% of what the world consumes" names nothing in short.
  if (there.tail === "" && there.sentence.words[there.next]?.lower === "of") return "";
  return measuredShare(there) || fineOf(there) || sumOf(there);
}

/** "about 70% of global supply": what is shared, and whose share it is where the clause says. */
function measuredShare(there: Standing): string {
  const { amount, sentence, clause, first, next, tail } = there;
  if (amount.kind !== "percent" || tail === "" || sentence.words[next]?.lower !== "of") return "";
  const whole = isLevel(there) ? movedThing(sentence, clause, first) : "";
  return whole ? `${whole} as a share of ${tail}` : joinWords(`share of ${tail}`, deedDone(sentence, clause, first));
}

const WHOM: ReadonlySet<Word["class"]> = new Set(["determiner", "adjective", "noun", "name"]);

/** "A judge fined the bank $5 million", "the bank will be fined $5 million": the fine for the bank. */
function fineOf({ amount, sentence: { words }, clause, first }: Standing): string {
  if (clause?.lemma !== "fine" || amount.kind !== "money") return "";
  const { subject, verb } = clause;
  const named = verb.passive ? words.slice(subject?.from ?? 0, subject?.to ?? 0) : words.slice(verb.to, first);
  const told = named.length > 0 && named.every((word) => WHOM.has(word.class));
  return told ? `fine for ${named.map((word, at) => (at === 0 ? withoutCapital(word) : word.text)).join(" ")}` : "fine";
}

function sumOf({ sentence, clause, first, next, tail }: Standing): string {
  const { words } = sentence;
  const place = amountPlace(words, clause, first);
  const before = nounBefore(words, first);
  const moved = place === "elsewhere" ? subjectOf(words, clause, first) : movedThing(sentence, clause, first);
  const told = clause && words[clause.verb.head];
  const deed = told && isDeed(told, place) ? joinWords(moved, told.lower) : "";
  if (/^(?:on|for|against)\b/.test(tail)) return joinWords(before || spending(clause) || deed, tail);
  if (tail) return tail;
  if (before) return before;
  const behind = nounBehind(words, next);
  if (behind) return behind;
  return (moved && (dealtBy(clause, place, moved) || deed)) || moved || deedDone(sentence, clause, first);
}

/** Participles of verbs by which someone deals in money. */
const DEALT: Readonly<Record<string, string>> = Object.fromEntries([
  ..."allocate approve donate earn invest owe pledge promise provide raise receive request offer demand disburse contribute"
    .split(" ")
    .map((lemma) => [lemma, lemma.endsWith("e") ? `${lemma}d` : `${lemma}ed`]),
  ["ask", "asked for"],
  ["give", "given"],
  ["lend", "lent"],
  ["pay", "paid"],
  ["seek", "sought"],
  ["send", "sent"],
  ["spend", "spent"],
]);

/** "Peru had paid the group $300 million": paid by Peru; "could cost the economy $1 billion": the cost of it. */
function dealtBy(clause: Clause | undefined, place: AmountPlace, subject: string): string {
  if (!clause || clause.verb.passive || (place !== "object" && place !== "elsewhere")) return "";
  if (clause.lemma === "cost" && place === "elsewhere") return `cost of ${subject}`;
  const dealt = DEALT[clause.lemma];
  return dealt ? `${dealt} by ${subject}` : "";
}

/** "exports fell", "the programme costs": a verb that the amount needs to be understood. */
function isDeed(verb: Word, place: AmountPlace): boolean {
  if (place === "change") return verb.form === "past";
  return place === "object" && /^(?:cost|earn|lose|owe|save|generate|pay)$/.test(verb.lemma);
}

/** "plans to spend … on helicopters": spending. */
function spending(clause: Clause | undefined): string {
  return clause && /^(?:spend|invest|save|lose|earn|raise|pay|borrow)$/.test(clause.lemma)
    ? gerundOf(clause.lemma)
    : "";
}
