import type { Clause, SentenceReading, Word, WordRange } from "../../clause/index.ts";
import { subjectOf } from "./measured-subject.ts";
import { phraseTail } from "./measured-tail.ts";

/** Words between a verb or preposition and the number they govern. */
const BOUND_WORD =
  /^(?:at|least|most|more|less|fewer|than|about|around|some|nearly|almost|over|under|up|as|many|much|an?|estimated|approximately|roughly|just|only|another|further|record)$/;

/**
 * How an amount hangs in its clause: it is what the clause speaks of (`subject`), what the verb takes (`object`), the
 * level something has or reaches ("to 9.25%", "at 8%", "was 54%"), or by how much it moved (`change`: "by 25 points").
 */
export type AmountPlace = "subject" | "object" | "level" | "change" | "elsewhere";

/** Verbs that say of their subject how much it is. */
const LEVELS = new Set("be total reach number hit stand amount equal average come exceed remain stay".split(" "));
/** Verbs whose bare amount is a step: "rose 10%", "lost 3%". */
const STEPS =
  /^(?:rise|fall|grow|shrink|climb|drop|jump|plunge|plummet|decline|surge|soar|slip|slump|dip|tumble|dwindle|gain|increase|decrease|expand|contract|widen|narrow|cut|raise|lower|slash|reduce|lift|boost|hike|trim)$/;

/** The first word of the amount with the words that bound it: "at least 12" begins at "at". */
export function boundStart(words: readonly Word[], first: number): number {
  let start = first;
  while (start > 0 && isBound(words, start - 1) && !/[,;:()]/.test(words[start - 1]?.after ?? "")) start--;
  return start;
}

function isBound(words: readonly Word[], at: number): boolean {
  return BOUND_WORD.test(words[at]?.lower ?? "") || (words[at]?.lower === "to" && words[at - 1]?.lower === "up");
}

export function amountPlace(words: readonly Word[], clause: Clause | undefined, first: number): AmountPlace {
  if (!clause) return "elsewhere";
  const { subject, verb, lemma } = clause;
  if (subject && subject.from <= first && first < subject.to) return "subject";
  const start = boundStart(words, first);
  const before = words[start - 1]?.lower ?? "";
  if (start > verb.to && before === "by") return "change";
  if (start > verb.to && /^(?:to|from|at)$/.test(before)) return "level";
  if (start > verb.to) return "elsewhere";
  if (LEVELS.has(lemma)) return "level";
  return STEPS.test(lemma) ? "change" : "object";
}

/** What has the level or moved: the object before the amount ("its duty on goods" of "raised its duty on goods to 30%"), else the subject. */
export function movedThing(sentence: SentenceReading, clause: Clause | undefined, first: number): string {
  if (!clause) return "";
  const { words } = sentence;
  const object = clause.objects.find(
    ({ from, to }) => from >= clause.verb.to && to <= first && !counts(words, from, to),
  );
  return object ? phraseOf(words, object) : subjectOf(words, clause, first);
}

/** "fell 12% to …": an amount is not what has the level. */
function counts(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).some((word) => word.class === "number" || /^[\p{Sc}\d]/u.test(word.text));
}

function phraseOf(words: readonly Word[], { from, to }: WordRange): string {
  const phrase = [...words.slice(from, to), ...phraseTail(words, to)];
  const start = phrase.findIndex(({ class: each }) => each !== "determiner" && each !== "possessive");
  return start < 0 || counts(phrase, 0, phrase.length)
    ? ""
    : phrase
        .slice(start)
        .map((word) => word.text)
        .join(" ");
}
