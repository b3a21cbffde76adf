import type { Clause, SentenceReading, Word } from "../../clause/index.ts";
import { verbType } from "../../event/event-lexicon.ts";
import { amountPlace } from "./amount-place.ts";
import { harmedBy } from "./cause-told.ts";

/** Verbs that say nothing of what was done with the amount. */
const EMPTY = new Set(
  "be have do include total reach number show see say hold bring leave give take make get mark involve require need want".split(
    " ",
  ),
);
/** Prepositions of where and for what: "displaced from the province", "deployed along the border". */
const KEPT = /^(?:in|at|on|from|to|along|across|near|off|through|against|inside|outside|aboard|for|with|between)$/;
const MOST_WORDS = 7;

/** What was done with what an amount counts, or what it does: "killed", "displaced from Catatumbo", "living in Colombia". */
export function deedDone(sentence: SentenceReading, clause: Clause | undefined, first: number): string {
  if (!clause || EMPTY.has(clause.lemma)) return "";
  const { words } = sentence;
  const { verb } = clause;
  const told = words[verb.head] as Word;
  const place = amountPlace(words, clause, first);
  // "watched by 50 agents": they do it, and undergo nothing.
  const undergone = place === "subject" ? verb.passive : !verb.passive && (place === "object" || place === "change");
  if (undergone && (told.form === "past" || told.form === "participle"))
    return [told.lower, whereOf(words, clause, first) || harmedBy(sentence, clause, first)].filter(Boolean).join(" ");
  if (place === "object" && told.form === "gerund" && isHarm(clause.lemma))
    return [pastOf(clause.lemma), whereOf(words, clause, first)].filter(Boolean).join(" ");
  if (place === "object" && isAhead(sentence, clause)) return `to ${clause.lemma}`;
  if (place !== "subject" || verb.passive || verb.negated || clause.objects.length > 0) return "";
  const where = whereOf(words, clause, first);
  return where === "" ? "" : `${gerundOf(clause.lemma)} ${where}`;
}

/** Verbs after which the infinitive tells what was done, or says nothing of it. */
const DONE = /^(?:help|manage|fail|begin|start|continue|come|use|allow|let|make|get|try)$/;

/** "will eradicate 50,000 hectares", "planned to deport 300 people": what is still to be done is another figure. */
function isAhead({ clauses }: SentenceReading, { kind, verb, parent }: Clause): boolean {
  if (verb.passive || verb.negated) return false;
  if (kind === "infinitive") return !DONE.test(clauses[parent ?? -1]?.lemma ?? "help");
  return /^(?:will|would|shall|must|should)$/.test(verb.modal ?? "") && !verb.perfect;
}

/** "killing at least 27 people" */
const isHarm = (lemma: string) => /^(?:assault|coerce)$/.test(verbType(lemma, undefined) ?? "");

const pastOf = (lemma: string) => (lemma.endsWith("e") ? `${lemma}d` : `${lemma}ed`);

/** The first phrase behind the verb that says where, to whom or for what; phrases with numbers or days tell of something else. */
function whereOf(words: readonly Word[], clause: Clause, first: number): string {
  for (const { preposition, time, from, to } of clause.obliques) {
    if (time || from < clause.verb.to || !KEPT.test(preposition) || (first >= from && first < to)) continue;
    const range = words.slice(words[from]?.lower === preposition ? from : from - 1, to);
    const plain = range.every((word) => word.class !== "number" && word.class !== "date" && word.class !== "pronoun");
    // "along the 2,219-kilometre frontier": the length is a figure of its own.
    const kept = range.filter((word) => !/^\d/.test(word.text));
    return plain && kept.length <= MOST_WORDS && kept.length > 1 && kept.at(0)?.lower === preposition
      ? kept.map((word) => word.text).join(" ")
      : "";
  }
  return "";
}

/** "live" → "living", "cross" → "crossing"; short verbs double their last letter: "run" → "running". */
export function gerundOf(lemma: string): string {
  if (/ie$/.test(lemma)) return `${lemma.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(lemma)) return `${lemma.slice(0, -1)}ing`;
  return /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(lemma) ? `${lemma}${lemma.at(-1)}ing` : `${lemma}ing`;
}
