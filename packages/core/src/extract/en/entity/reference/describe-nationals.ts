import { countryByAdjective } from "../../gazetteer/countries.ts";
import { joinsNext } from "../name/name-span.ts";
import type { NameSentence } from "../name/read-sentences.ts";
import type { PersonPhrase } from "./describe-people.ts";

/** Adjectives that name one person of the country, too; "the British" and "the Japanese" are many. */
const ONE_PERSON = /(?:an|ani|eli|aqi|emeni)$/u;

/** "The Colombian called him …": a leader told by nationality alone, as the subject of a verb. */
export function describeNationals({ words }: NameSentence): PersonPhrase[] {
  return words.flatMap((word, at) => {
    const [before, next] = [words[at - 1], words[at + 1]];
    if (before?.key !== "the" || !joinsNext(before) || !next || !joinsNext(word) || word.possessive) return [];
    const country = ONE_PERSON.test(word.key) ? countryByAdjective(word.text) : undefined;
    const { tags } = next.token;
    const verb = tags.has("Verb") && !tags.has("Gerund") && !tags.has("Noun") && !next.capital;
    if (!country || !verb) return [];
    return [{ from: at - 1, to: at + 1, head: "leader", words: "leader", country: country.name }];
  });
}
