import { countryByCapital, countryOf } from "../../gazetteer/countries.ts";
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

const isPlace = (text: string) =>
  /^\p{Lu}\p{Ll}/u.test(text) && (countryOf(text) ?? countryByCapital(text)) !== undefined;

/** A title as a role names it: lower case but for names in it ("secretary for Pacific affairs"), abbreviations written out: "Sen." → "senator". */
export function titleText(words: readonly Word[], from: number, to: number): string {
  let text = "";
  let keepsCase = false;
  for (const [at, word] of words.slice(from, to).entries()) {
    const named = keepsCase || /^(?:\p{Lu}\.?){2,}$/u.test(word.text) || isPlace(word.text);
    const plain = named ? word.text : word.text.toLowerCase();
    keepsCase ||= word.key === "for" && !words[from]?.capital;
    text += LONG_FORMS[word.key] ?? plain;
    text += word.possessive
      ? "'s "
      : word.gap === "hyphen"
        ? "-"
        : word.gap === "comma" && at < to - from - 1
          ? ", "
          : " ";
  }
  return text.trim();
}
