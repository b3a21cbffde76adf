import type { NounPhrase, SentenceReading, Word } from "../clause/index.ts";
import type { Amount, NumberMention } from "./quantity-draft.ts";

/** Plurals that have no singular of their own worth keeping. */
const KEPT = new Set(["people", "police", "troops", "personnel", "staff", "cattle"]);
/** "15-plus years", "50-odd guests". */
const OPEN_END = /[-‐‑](?:plus|odd)$/i;
/** Nouns whose plural is their singular. */
const INVARIANT = new Set([
  "aircraft",
  "spacecraft",
  "headquarters",
  "crossroads",
  "fish",
  "sheep",
  "percent",
  "military",
  "crew",
  "men",
  "women",
  "children",
  "feet",
]);
const SKIPPED = /^(?:of|the|these|those|its|his|her|their|other|more|new|further|additional|extra)$/;

/** "36 known operations", "one high-level trafficker", "521 extraditions": a number with the noun it counts. */
export function readCount(number: NumberMention, sentence: SentenceReading): Amount | null {
  const { words } = sentence;
  const first = words.findIndex((word) => word.start <= number.start && number.start < word.end);
  const at = words.findIndex((word) => word.end >= number.end);
  if (first < 0 || at < 0) return null;
  const compound = words[at] as Word;
  // "a 12-member panel" counts members.
  if (compound.end > number.end && !OPEN_END.test(compound.text)) return compoundCount(number, compound);
  const head = headAfter(sentence, at);
  if (head === null) return null;
  const noun = words[head] as Word;
  // "11 of Peru's 24 provinces": the whole is a figure of its own.
  const counted = words
    .slice(at + 1, head + 1)
    .filter((word, index) => (index > 0 || !SKIPPED.test(word.lower)) && (word.class !== "number" || word === noun));
  if (counted.length === 0) return null;
  return {
    start: number.start,
    end: noun.end,
    value: number.value,
    high: number.high,
    unit: unitOf(noun),
    kind: "count",
    counted: counted.map((word) => word.text).join(" "),
    rule: "en/quantity/count",
  };
}

function compoundCount(number: NumberMention, word: Word): Amount | null {
  const rest = /^[-‐‑](\p{L}+)$/u.exec(word.text.slice(number.end - word.start))?.[1];
  if (!rest || rest.length < 3) return null;
  return {
    start: number.start,
    end: word.end,
    value: number.value,
    high: number.high,
    unit: rest.toLowerCase().replace(/s$/, ""),
    kind: "count",
    counted: rest,
    rule: "en/quantity/compound-count",
  };
}

/** The head of the noun phrase the number stands in or that follows it ("thousands of pages"). */
function headAfter(sentence: SentenceReading, at: number): number | null {
  const { words } = sentence;
  const number = words[at] as Word;
  if (/[.,;:()—–]/.test(number.after)) return null;
  const from = words[at + 1]?.lower === "of" ? at + 2 : at + 1;
  const owned = words[at + 1]?.lower === "of" ? ownedNoun(words, from) : null;
  if (owned) return owned.head;
  const phrase = sentence.phrases.find(({ from: start, to }) => start <= from && from < to) ?? verbalNoun(words, from);
  if (!phrase) return null;
  const head = /^\p{Lu}?\d+s$/u.test(words[from]?.text ?? "") ? from : headOf(words, from, phrase);
  const noun = words[head];
  if (
    !noun ||
    head < from ||
    (noun.class === "number" && !/s$/.test(noun.text)) ||
    noun.class === "pronoun" ||
    noun.class === "date"
  )
    return null;
  // A bare number of digits before one singular thing is its name: "the 737 airliner".
  return number.class === "number" && /^\d{2,4}$/.test(number.text) && !isPlural(noun) && !INVARIANT.has(noun.lower)
    ? null
    : head;
}

/** "Norland's 32 provinces": what stands behind the owner. */
function ownedNoun(words: readonly Word[], from: number): Pick<NounPhrase, "to" | "head"> | null {
  const owner = words.slice(from, from + OWNER_LENGTH).findIndex(({ genitive }) => genitive);
  const head = words
    .slice(from, from + OWNER_LENGTH + 2)
    .findIndex((word, at) => at > owner && isPlural(word) && word.class === "noun");
  return owner < 0 || head < 0 ? null : { to: from + head + 1, head: from + head };
}

const OWNER_LENGTH = 4;

/** The first plural noun, or the last noun of the phrase: "jobs" in "10,000 jobs Monday", "cuts" in "10,000 job cuts". */
function headOf(words: readonly Word[], from: number, phrase: Pick<NounPhrase, "to" | "head">): number {
  let head = -1;
  for (let index = from; index < phrase.to; index++) {
    const word = words[index] as Word;
    // "20 of the company's planes" counts planes, "11 of Norland's 32 provinces" provinces.
    if (word.genitive && words[from - 1]?.lower !== "of") break;
    if (word.genitive) continue;
    if (word.class === "noun" || word.class === "name") head = index;
    if (/[,;:()—–"“”]/.test(word.after)) break;
    const next = words[index + 1];
    if (head === index && isPlural(word) && next?.class !== "noun" && next?.class !== "name") break;
  }
  return head;
}

/** A plural that the tagger took for a verb: "261 strikes on boats". */
function verbalNoun(words: readonly Word[], from: number): Pick<NounPhrase, "to" | "head"> | null {
  for (let index = from; index < Math.min(words.length, from + 4); index++) {
    const word = words[index] as Word;
    if (word.class === "verb" && word.form === "present" && /s$/.test(word.lower))
      return { to: index + 1, head: index };
    if (word.class !== "adjective" && word.class !== "noun" && word.class !== "name") return null;
  }
  return null;
}

function isPlural({ lower, genitive }: Word): boolean {
  if (genitive) return false;
  return KEPT.has(lower) || (/s$/.test(lower) && !/(?:ss|us|is)$/.test(lower));
}

function unitOf({ lower, lemma }: Word): string {
  if (KEPT.has(lower)) return lower;
  return lemma.replace(/['’]s?$/u, "") || lower;
}
