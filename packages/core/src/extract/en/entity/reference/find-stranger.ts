import type { PlacedDraft } from "../entity-draft.ts";
import { PERSON_NOUNS } from "../lexicon/name-words.ts";
import { AMBIGUOUS_HEADS, TITLE_HEADS } from "../lexicon/title-words.ts";
import type { NameSentence } from "../name/read-sentences.ts";

/** The subject of a sentence that nobody names opens within so many words: "The 72-year-old retired general". */
const LONGEST_STRANGER = 5;

/**
 * Where the sentence speaks first of somebody whom the article does not name there: "The leader of the gang was
 * caught. He …", "A retired general said he …". That person is as likely meant as whoever was named before.
 */
export function findStranger(sentence: NameSentence | undefined, known: readonly PlacedDraft[]): number | null {
  if (!sentence || !/^(?:the|an?)$/u.test(sentence.words[0]?.key ?? "")) return null;
  const opening = sentence.words.slice(0, LONGEST_STRANGER + 1);
  const end = opening.findIndex(
    ({ gap, possessive, token }) => !/^(?:space|hyphen)$/u.test(gap) || possessive || token.tags.has("Auxiliary"),
  );
  const reach = end < 0 ? opening.length : end + 1;
  const isKnown = (first: number, last: number) =>
    known.some(({ mention }) => mention.sentence === sentence && mention.from <= last && mention.to >= first);
  // "The president's sister, Rosa Mora, thanked him": the president is nobody named, whoever his sister is.
  const holder = opening.findIndex(({ key, possessive }) => possessive && TITLE_HEADS.has(key));
  if (holder >= 0) return isKnown(holder, holder) ? null : holder;
  const title = sentence.titles.find(({ from, plural, honorific }) => from < reach && !plural && !honorific);
  const noun = opening.findIndex(({ key }, at) => at < reach && (PERSON_NOUNS.has(key) || AMBIGUOUS_HEADS.has(key)));
  const [from, to] = title ? [title.from, title.to] : [noun, noun + 1];
  if (from < 0) return null;
  const behind = sentence.words.findIndex(({ gap }, at) => at >= to - 1 && gap === "comma") + 1;
  const isNamed = known.some(({ mention }) => behind > 0 && mention.sentence === sentence && mention.from === behind);
  return isKnown(from, to) || isNamed ? null : from;
}
