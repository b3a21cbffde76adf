import { countryByAdjective, countryByName, placeKey } from "../../gazetteer/countries.ts";
import { firstNameGender } from "../../gazetteer/person-names.ts";
import { KNOWN_ORGANIZATIONS } from "../lexicon/name-words.ts";
import { makeSpan, type NameSpan } from "./name-span.ts";
import type { NameSentence } from "./read-sentences.ts";

/** The longest name looked for in a headline, in words. */
const LONGEST = 8;

/** Names in a headline-style sentence: only those the rest of the article knows, countries, acronyms and full names. */
export function findHeadlineNames(sentence: NameSentence, body: string, known: ReadonlySet<string>): NameSpan[] {
  const { words } = sentence;
  const spans: NameSpan[] = [];
  for (let at = 0; at < words.length; ) {
    let taken = 0;
    for (let length = Math.min(LONGEST, words.length - at); length > 0 && taken === 0; length -= 1) {
      if (
        words.slice(at, at + length - 1).some((word) => word.gap === "stop" || word.gap === "comma" || word.possessive)
      )
        continue;
      const span = makeSpan(sentence, at, at + length, body);
      if (!span || !words[at]?.capital || !words[at + length - 1]?.capital) continue;
      const adjective = countryByAdjective(span.text) !== undefined && countryByName(span.text) === undefined;
      if (!known.has(placeKey(span.text)) && !adjective && !looksLikeName(sentence, at, length, span.text)) continue;
      spans.push({ ...span, adjective });
      taken = length;
    }
    at += Math.max(taken, 1);
  }
  return spans;
}

function looksLikeName(sentence: NameSentence, at: number, length: number, text: string): boolean {
  if (countryByName(text) !== undefined) return true;
  const words = sentence.words.slice(at, at + length);
  if (length === 1) return KNOWN_ORGANIZATIONS.has(words[0]?.key ?? "") || /^\p{Lu}{2,5}$/u.test(text);
  if (length > 3 || words.some((word) => word.common)) return false;
  return firstNameGender(words[0]?.key ?? "") !== undefined;
}
