import type { Clause, SentenceReading, Word } from "../clause/index.ts";
import { subjectOf } from "./measured-subject.ts";
import { phraseTail, tailOf } from "./measured-tail.ts";
import type { Amount } from "./quantity-draft.ts";

const BOUND_WORD =
  /^(?:at|least|most|more|less|fewer|than|about|around|some|nearly|almost|over|under|up|to|an?|estimated|approximately|roughly|just|only)$/;
const COPULAS = new Set(["be", "have", "do", "include", "total", "reach", "number"]);

/**
 * What an amount measures, in the article's words: "people killed" for "killed at least 126 people", "cocaine" for
 * "3,001 tonnes of cocaine", "closed-door White House talks" for "two hours of closed-door White House talks".
 */
export function readMeasured(amount: Amount, sentence: SentenceReading): string {
  const { words } = sentence;
  const first = words.findIndex((word) => word.end > amount.start);
  const next = words.findIndex((word) => word.start >= amount.end);
  const tail = next < 0 ? "" : tailOf(words, next, amount);
  const clause = sentence.clauses.findLast(({ from, to }) => from <= first && first < to);
  switch (amount.kind) {
    case "count":
      return join(amount.counted, tail || verbOf(words, clause, first));
    case "measure":
      return join(plural(amount.unit), tail || nounBehind(words, next) || verbOf(words, clause, first));
    case "percent":
    case "money":
      return (
        (/^(?:on|for|against)\b/.test(tail) && join(nounBefore(words, first), tail)) ||
        tail ||
        nounBehind(words, next) ||
        nounBefore(words, first) ||
        subjectOf(words, clause, first) ||
        verbOf(words, clause, first)
      );
    case "duration":
      return firstOf(words, first) || tail || nounBehind(words, next) || doingOf(words, clause, first);
    case "clock":
      return doingOf(words, clause, first);
  }
}

/** "the first such determination in three decades": what there had been none of for so long. */
function firstOf(words: readonly Word[], first: number): string {
  const before = words.slice(Math.max(0, first - FIRST_REACH), first);
  const at = before.findLastIndex(({ lower }) => lower === "first" || lower === "worst" || lower === "biggest");
  const named = before.slice(at);
  if (
    at < 0 ||
    !/^(?:in|for|since|over)$/.test(before.at(-1)?.lower ?? "") ||
    named.some((word) => word.class === "verb")
  )
    return "";
  return named
    .slice(0, -1)
    .map((word) => word.text)
    .join(" ");
}

/** So many words before an amount may say what was the first. */
const FIRST_REACH = 7;
/** Verbs of lasting say nothing of what lasts. */
const LASTING = new Set(["last", "take", "be", "spend", "continue", "have"]);

/** Who did what so long or at that hour: "Petro entered", and only the subject for "the meeting lasted". */
function doingOf(words: readonly Word[], clause: Clause | undefined, first: number): string {
  if (!clause) return "";
  const verb = LASTING.has(clause.lemma) ? "" : (words[clause.verb.head] as Word).text;
  return join(subjectOf(words, clause, first), verb);
}

/** "a $40 billion contract", "a 45% drop": the noun that the amount stands before. */
function nounBehind(words: readonly Word[], from: number): string {
  if (from < 0 || /[,;:.()—–]/.test(words[from - 1]?.after ?? "")) return "";
  const taken: Word[] = [];
  for (const word of words.slice(from, from + 5)) {
    if (word.class !== "noun" && word.class !== "name" && word.class !== "adjective") break;
    taken.push(word);
    if (word.after.trim()) break;
  }
  if (!taken.some((word) => word.class === "noun")) return "";
  return [...taken, ...phraseTail(words, from + taken.length)].map((word) => word.text).join(" ");
}

/** "a loss of $381 million", "profits of": the noun before "of" or "worth". */
function nounBefore(words: readonly Word[], first: number): string {
  const of = words
    .slice(Math.max(0, first - 4), first)
    .findLastIndex((word) => word.lower === "of" || word.lower === "worth");
  if (of < 0) return "";
  const at = Math.max(0, first - 4) + of - 1;
  const noun = words[at];
  const before = words[at - 1];
  if (noun?.class !== "noun") return "";
  return before?.class === "adjective" || before?.class === "noun" ? `${before.text} ${noun.text}` : noun.text;
}

/** "killed at least 126 people" → people killed; "30,000 troops were deployed" → troops deployed. */
function verbOf(words: readonly Word[], clause: Clause | undefined, first: number): string {
  if (!clause || COPULAS.has(clause.lemma)) return "";
  const { subject, verb } = clause;
  const object = verb.to <= first && words.slice(verb.to, first).every((word) => BOUND_WORD.test(word.lower));
  const patient = verb.passive && subject !== null && subject.from <= first && first < subject.to;
  const told = words[verb.head] as Word;
  return (object || patient) && (told.form === "past" || told.form === "participle") ? told.lower : "";
}

function join(left: string, right: string): string {
  return [left, right].filter(Boolean).join(" ");
}

function plural(unit: string): string {
  return unit === "foot" ? "feet" : `${unit}s`;
}
