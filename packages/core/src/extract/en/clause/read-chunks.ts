import type { Chunk, Link, LinkKind, NounPhrase } from "./chunk.ts";
import { dropBrackets } from "./drop-brackets.ts";
import { readVerbGroup } from "./read-verb-group.ts";
import type { Word, WordClass } from "./word.ts";
import { CONTENT_NOUNS } from "./word-lists.ts";
import { isEventNoun } from "./word-neighbours.ts";

const INSIDE: ReadonlySet<WordClass> = new Set([
  "determiner",
  "possessive",
  "number",
  "adjective",
  "noun",
  "name",
  "date",
]);
const HEADS: ReadonlySet<WordClass> = new Set(["noun", "name", "pronoun", "date", "number"]);
const TIME_ADJECTIVE =
  /^(?:last|next|this|early|late|mid|earlier|later|same|previous|following|past|coming|recent|few|several|many)$/;

const AWAY = /^(?:ago|earlier|later|before|after)$/;
const SPAN = /^(?:minutes|hours|days|weeks|months|years)$/;
const WEEKDAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow)$/;

/** Splits a sentence into noun phrases, verb groups, and the words and marks between them. */
export function readChunks(words: readonly Word[]): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let index = 0;
  while (index < words.length) {
    const chunk =
      readVerbGroup(words, index) ??
      (isAge(words, index) ? null : readNounPhrase(words, index)) ??
      readLink(words, index);
    chunks.push(chunk);
    const last = words[chunk.to - 1] as Word;
    const mark = readMark(last, chunk.to);
    if (mark) chunks.push(mark);
    index = chunk.to;
  }
  return dropBrackets(chunks, words);
}

function readNounPhrase(words: readonly Word[], from: number): NounPhrase | null {
  const first = words[from] as Word;
  if (first.class === "pronoun") return { kind: "noun", from, to: from + 1, head: from, time: false };
  let index = from;
  let head = -1;
  for (; index < words.length; index++) {
    const word = words[index] as Word;
    if (index > from && breaksPhrase(words, from, index)) break;
    if (word.class === "adverb" || (word.class === "verb" && word.form === "past")) {
      if (!modifiesNext(words, index)) break;
      continue;
    }
    if (!INSIDE.has(word.class)) break;
    if (HEADS.has(word.class)) head = index;
  }
  if (head < 0) return null;
  const time = words
    .slice(from, head + 1)
    .every(
      (word) =>
        word.class === "date" ||
        word.class === "number" ||
        word.class === "determiner" ||
        TIME_ADJECTIVE.test(word.lower),
    );
  const year = head === from && /^(?:19|20)\d\d$/.test(words[head]?.lower ?? "");
  return { kind: "noun", from, to: head + 1, head, time: year || (time && words[head]?.class === "date") };
}

const LABELS = /^(?:brand|call|consider|deem|dub|label|term)$/;

/** A new phrase starts after punctuation, at a determiner after a head, and between a date and a name. */
function breaksPhrase(words: readonly Word[], from: number, index: number): boolean {
  const before = words[index - 1] as Word;
  const word = words[index] as Word;
  if (/[,;:–—()]|\s--?\s/u.test(before.after)) return true;
  // "called the accord “good news”"
  if (/[“"]$/u.test(before.after) && HEADS.has(before.class) && LABELS.test(words[from - 1]?.lemma ?? "")) return true;
  if (word.class === "determiner" || word.class === "possessive")
    return !(before.class === "determiner" && index - 1 === from);
  // "denied claims | Russia had taken it", "a charge | Russia denied"
  if (word.class === "name" && before.class === "noun" && CONTENT_NOUNS.has(before.lemma)) return true;
  // "During the talks | Smith raised it"
  if (word.class === "name" && before.class === "noun" && isEventNoun(before)) return true;
  // "met Smith | hours after the vote", "granted asylum | hours earlier"
  if (before.class === "name" && !before.genitive && SPAN.test(word.lower)) return true;
  if (before.class === "noun" && SPAN.test(word.lower) && AWAY.test(words[index + 1]?.lower ?? "")) return true;
  if (word.class === "date" && WEEKDAY.test(word.lower) && isHeadOf(before)) return true;
  const dated =
    before.class === "date" &&
    words.slice(from, index).every((each) => each.class === "date" || TIME_ADJECTIVE.test(each.lower));
  return dated && word.class === "name" && !before.genitive;
}

/** "expelled a diplomat Monday": a noun that a day can only follow. */
function isHeadOf(before: Word): boolean {
  return before.class === "noun" || (before.class === "name" && !before.genitive);
}

/** "newly imposed tariffs": an adverb or participle between determiner and noun. */
function modifiesNext(words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  const before = words[index - 1];
  if (!next || !before || (words[index] as Word).after.trim()) return false;
  const opened =
    before.class === "determiner" || before.class === "possessive" || before.genitive || before.class === "adverb";
  return (
    opened && (next.class === "adjective" || next.class === "noun" || (next.class === "verb" && next.form === "past"))
  );
}

/** "Smith, 54, said": how old someone is names nobody. */
function isAge(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const set = word?.after.startsWith(",") && words[at - 1]?.after.includes(",");
  return Boolean(set) && /^\d{2}$/.test(word?.lower ?? "") && /^\p{Lu}/u.test(words[at - 1]?.text ?? "");
}

const LINKS: Partial<Record<WordClass, LinkKind>> = {
  preposition: "preposition",
  to: "preposition",
  coordinator: "coordinator",
  subordinator: "subordinator",
  relative: "relative",
};

function readLink(words: readonly Word[], from: number): Link {
  const word = words[from] as Word;
  return { kind: LINKS[word.class] ?? "other", from, to: from + 1, word: word.lower };
}

/** The end of a quoted sentence, and the start of one after a comma or colon, set clauses apart as a dash does. */
const QUOTE_BREAK = /[,.?!…—-]\s?(?:["”]|'')|[,:]\s*["“]/u;

function readMark(word: Word, at: number): Link | null {
  if (/[;:–—()]|\s--?\s/u.test(word.after) || QUOTE_BREAK.test(word.after))
    return { kind: "break", from: at, to: at, word: word.after.trim() };
  return word.after.includes(",") ? { kind: "comma", from: at, to: at, word: "," } : null;
}
