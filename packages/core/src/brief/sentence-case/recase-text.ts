import { foldEvenly, keepLength } from "./fold-evenly.ts";

/** "May" and "March" are months beside a day, a year or a preposition of time. */
const MONTH = /(?<=\b(?:in|since|by|until|of|last|next|\d{1,2}) )(?:may|march)\b|\b(?:may|march)(?= \d)/gu;
const FIRST_PERSON = /(?<![\p{L}'’])i(?![\p{L}])/gu;
const DOTTED = /(?<![\p{L}])(?:\p{L}\.){2,}/gu;
/** The first word of the sentence, and that of a quote that opens a sentence of its own. */
const OPENING = /^[^\p{L}]*\p{L}|(?<=[,:] ["“«])\p{L}/gu;

/** Puts words in capitals in sentence case, names as `names` writes them; every character keeps its place. */
export type Recase = (text: string, isSentence: boolean) => string;

/** Makes the function that recases: "MORA MET NATO ENVOYS." → "Mora met NATO envoys." */
export function openRecase(names: ReadonlyMap<string, string>, titles: readonly string[]): Recase {
  const byLength = [...names.keys()].sort((left, right) => right.length - left.length);
  const known = new RegExp(`(?<![\\p{L}\\p{N}])(?:${byLength.map(quoteForRegExp).join("|")})(?![\\p{L}\\p{N}])`, "gu");
  const title = new RegExp(
    `(?<![\\p{L}])(?:${titles.map((words) => quoteForRegExp(foldEvenly(words))).join("|")})(?= \\p{Lu})`,
    "gu",
  );
  const upper = (words: string) => keepLength(words, words.toUpperCase());
  return (text, isSentence) => {
    const lower = [...text].map((letter) => keepLength(letter, letter.toLowerCase())).join("");
    let recased = replaceNames(lower, known, names);
    if (titles.length > 0) {
      recased = recased.replace(title, (words) => words.replace(/(?<![\p{L}])\p{Ll}(?=\p{L}{3})/gu, upper));
    }
    recased = recased.replace(MONTH, (month) => upper(month.charAt(0)) + month.slice(1));
    recased = recased.replace(FIRST_PERSON, "I").replace(DOTTED, upper);
    return isSentence ? recased.replace(OPENING, upper) : recased;
  };
}

/** Folding finds a name whatever its accents: "garcia-nunez" of a wire is the dossier's "García-Núñez". */
function replaceNames(lower: string, known: RegExp, names: ReadonlyMap<string, string>): string {
  if (names.size === 0) return lower;
  let replaced = "";
  let from = 0;
  for (const { 0: key, index } of foldEvenly(lower).matchAll(known)) {
    replaced += lower.slice(from, index) + (names.get(key) ?? key);
    from = index + key.length;
  }
  return replaced + lower.slice(from);
}

const quoteForRegExp = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
