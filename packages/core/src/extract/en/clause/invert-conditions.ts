import type { Word, WordClass } from "./word.ts";

const STARTS_SUBJECT: ReadonlySet<WordClass> = new Set([
  "determiner",
  "possessive",
  "name",
  "noun",
  "pronoun",
  "adjective",
]);

/** Makes the verb that opens a condition the word that opens it: "Had it not left, …", "should the terms be broken" as "if …". */
export function invertConditions(words: readonly Word[]): readonly Word[] {
  if (words.at(-1)?.after.includes("?")) return words;
  return words.map((word, index) =>
    opensCondition(words, index) ? { ...word, class: "subordinator", form: null } : word,
  );
}

function opensCondition(words: readonly Word[], index: number): boolean {
  const word = words[index] as Word;
  const [before, next] = [words[index - 1], words[index + 1]];
  if (!/^(?:should|had|were)$/.test(word.lower) || !next || !STARTS_SUBJECT.has(next.class) || word.after.trim())
    return false;
  const opens = !before || before.lower === "that" || (word.lower === "should" && before.after.includes(","));
  const later = words.slice(index + 2);
  const closed = later.findIndex(({ after }) => after.includes(","));
  const inside = before?.class === "noun" || /^(?:determiner|possessive)$/.test(next.class);
  if (!opens) return word.lower === "should" && inside && later.some(isVerb);
  // A subject and its verb before the comma: "Had it the right, …" opens none.
  return closed >= 0 && later.slice(0, closed + 1).some(isVerb);
}

function isVerb({ class: each, form, lower }: Word): boolean {
  return (each === "verb" && form !== "gerund") || each === "auxiliary" || /(?:ed|en)$/.test(lower);
}
