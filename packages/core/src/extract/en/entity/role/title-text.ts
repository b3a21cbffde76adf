import type { Word } from "../name/word.ts";

const LONG_FORMS: Readonly<Record<string, string>> = {
  sen: "senator",
  rep: "representative",
  gov: "governor",
  gen: "general",
  lt: "lieutenant",
  col: "colonel",
  maj: "major",
  capt: "captain",
  sgt: "sergeant",
  adm: "admiral",
  prof: "professor",
  dr: "doctor",
  rev: "reverend",
  cmdr: "commander",
};

/** A title as a role names it: lower case but for names in it, abbreviations written out: "Sen." → "senator". */
export function titleText(words: readonly Word[], from: number, to: number): string {
  let text = "";
  for (const word of words.slice(from, to)) {
    const plain = /^\p{Lu}{2,}$/u.test(word.text) ? word.text : word.text.toLowerCase();
    text += LONG_FORMS[word.key] ?? plain;
    text += word.possessive ? "'s " : word.gap === "hyphen" ? "-" : " ";
  }
  return text.trim();
}
