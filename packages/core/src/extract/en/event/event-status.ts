import type { EventStatus } from "../../../schema/index.ts";
import { isDisowned } from "../claim/find-governor.ts";
import type { Clause, SentenceReading } from "../clause/index.ts";
import { NOBODY } from "../clause/word-lists.ts";
import { verbType } from "./event-lexicon.ts";

const FUTURE_MODALS = new Set([
  "will",
  "would",
  "may",
  "might",
  "could",
  "shall",
  "'ll",
  "'d",
  "won't",
  "can",
  "wouldn't",
  "couldn't",
]);
const DUTY_MODALS = new Set(["should", "must", "shouldn't", "mustn't"]);
const PLANS = new Set(
  "plan intend aim agree promise pledge vow expect hope prepare schedule want announce offer threaten seek try attempt decide consider commit set propose continue".split(
    " ",
  ),
);
const CANCELS = new Set("cancel scrap postpone shelve suspend".split(" "));

/** Whether a clause's event happened, goes on, or is only planned or asked for, by tense, modal and the verb above it. */
export function statusOf(sentence: SentenceReading, clause: Clause, carried: boolean): EventStatus {
  const { verb } = clause;
  const parent = clause.parent === null ? undefined : sentence.clauses[clause.parent];
  if (carried && CANCELS.has(clause.lemma) && verb.headForm === "past") return "cancelled";
  if (carried && verb.passive && PLANS.has(clause.lemma)) return "planned";
  if (/^(?:if|unless|should|were|had)$/.test(clause.opener)) return "planned";
  if (verb.passive && /^(?:expect|schedule|slate)$/.test(clause.lemma)) return "planned";
  if (verb.modal && DUTY_MODALS.has(verb.modal)) return "called-for";
  if (verb.modal && FUTURE_MODALS.has(verb.modal)) return "planned";
  if (clause.kind === "infinitive" && !parent) return "planned";
  if (clause.kind === "infinitive" && parent) {
    const type = verbType(parent.lemma, sentence.words[parent.verb.head + 1]?.lower);
    if (type === "request") return "called-for";
    if (PLANS.has(parent.lemma) || parent.verb.modal) return "planned";
    return parent.verb.headForm === "past" && parent.lemma !== "be" ? "happened" : "planned";
  }
  // "Would accept them without treating them like criminals": how a thing to come is to be done has not happened either.
  if (clause.kind === "gerund" && clause.opener === "without" && finiteOver(sentence, clause)?.verb.modal)
    return "planned";
  if (isPlannedBy(sentence, clause)) return "planned";
  if (verb.progressive && !verb.perfect && isPresent(sentence, clause)) return "ongoing";
  return "happened";
}

/** The finite clause that a participle or gerund hangs on. */
function finiteOver(sentence: SentenceReading, { parent }: Clause): Clause | undefined {
  const above = parent === null ? undefined : sentence.clauses[parent];
  return above === undefined || above.verb.form === "finite" ? above : finiteOver(sentence, above);
}

/** "was due to meet", "is expected to travel", "going to sign". */
function isPlannedBy(sentence: SentenceReading, clause: Clause): boolean {
  const words = sentence.words.slice(clause.verb.from, clause.verb.head);
  return words.some((word) =>
    /^(?:due|set|going|scheduled|expected|slated|poised|likely|unlikely|ready|supposed)$/.test(word.lower),
  );
}

function isPresent(sentence: SentenceReading, clause: Clause): boolean {
  return /^(?:is|are|am)$/.test(sentence.words[clause.verb.from]?.lower ?? "");
}

/** True where the clause says that it did not happen: "did not enter", "Neither leader addressed", "no talks were held". */
export function isDenied(sentence: SentenceReading, clause: Clause): boolean {
  if (clause.verb.negated !== isDisowned(sentence, clause) || isUnproven(sentence, clause)) return true;
  if (isWithheld(sentence, clause)) return true;
  const { words } = sentence;
  const near = words
    .slice(clause.verb.from, clause.verb.to)
    .some((word) => word.lower === "neither" || word.lower === "nor");
  const parties = [clause.subject, clause.objects.at(-1)].some(
    (range) => range && (NOBODY.test(words[range.from]?.lower ?? "") || /^(?:no|not)$/.test(before(words, range.from))),
  );
  return near || parties || clause.opener === "nor" || (clause.opener === "without" && clause.verb.form === "gerund");
}

/** The word before "one", where it makes it nobody: "no one was injured", "not one was hurt". */
function before(words: SentenceReading["words"], at: number): string {
  return words[at]?.lower === "one" ? (words[at - 1]?.lower ?? "") : "";
}

const WITHHOLDS = /^(?:refuse|decline|fail|neglect|omit|refrain|abstain|avoid)$/;

/** "refused to meet him", "stopped short of invoking it", "was not allowed to speak": what was not done. */
export function isWithheld({ words, clauses }: SentenceReading, { kind, parent, verb, from }: Clause): boolean {
  const above = parent === null ? undefined : clauses[parent];
  const [short, of] = words.slice(verb.from - 2, verb.from).map(({ lower }) => lower);
  if (kind === "gerund" && short === "short" && of === "of") return true;
  if (!above || (kind !== "infinitive" && kind !== "gerund")) return false;
  const close = words.slice(above.verb.to, from).every(({ after }) => !after.includes(","));
  const withheld = WITHHOLDS.test(above.lemma) !== above.verb.negated;
  return close && withheld && (kind === "infinitive" || WITHHOLDS.test(above.lemma));
}

const NO_PROOF = /^no (?:\S+ )?(?:evidence|hint|indication|proof|sign|suggestion)s?$/;

/** "There was no sign that it was shot down", "found no evidence that he took bribes". */
function isUnproven({ words, clauses }: SentenceReading, { kind, opener, parent }: Clause): boolean {
  const object = parent === null ? undefined : clauses[parent]?.objects.at(-1);
  if (kind !== "complement" || opener !== "that" || !object) return false;
  return NO_PROOF.test(
    words
      .slice(object.from, object.to)
      .map(({ lower }) => lower)
      .join(" "),
  );
}

const ONLY = /^(?:only|alone|solely|exclusively|neither|both)$/;

/** True where the list of parties claims to be complete: "only", "alone", "neither". */
export function isExclusive(sentence: SentenceReading, clause: Clause): boolean {
  return sentence.words.slice(clause.from, clause.to).some((word) => ONLY.test(word.lower) && word.lower !== "both");
}
