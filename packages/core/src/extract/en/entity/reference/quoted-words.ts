import type { EntityDraft, PlacedDraft } from "../entity-draft.ts";
import type { NameSentence } from "../name/read-sentences.ts";
import type { Word } from "../name/word.ts";

const SPEECH =
  /^(?:say|tell|state|add|note|write|post|declare|explain|ask|reply|warn|insist|claim|argue|announce|deny|confirm|reject|vow|admit|acknowledge|tweet|respond|continue|stress|urge|recall)$/u;

/** Who speaks in a sentence with quoted words: the person beside a verb of speech, outside the marks. */
export function speakerOf(sentence: NameSentence, known: readonly PlacedDraft[]): EntityDraft | undefined {
  const speaks = (at: number) => speaksAt(sentence, at);
  return known.find(
    ({ mention }) =>
      mention.sentence === sentence &&
      !insideQuote(sentence, mention.from) &&
      (speaks(mention.to) || speaks(mention.to + 1) || speaks(mention.from - 1)),
  )?.entity;
}

/** Whether a verb of speech stands at a place. */
export function speaksAt({ words }: NameSentence, at: number): boolean {
  return SPEECH.test(words[at]?.token.lemma ?? words[at]?.key ?? "") && words[at]?.token.tags.has("Verb") === true;
}

/** The "said" of “…,” said Cabello: a verb of speech right behind the quoted words. */
export const endsQuote = (word: Word | undefined): boolean =>
  word !== undefined &&
  /^(?:say|add|note|state|explain|write|declare|insist)$/u.test(word.token.lemma ?? "") &&
  /["”’,]\s*$/u.test(word.token.before);

/** A sentence that is spoken from end to end: the one before tells who speaks. */
export const wholeQuote = (sentence: NameSentence) => sentence.words.length > 0 && insideQuote(sentence, 0);

/** Whether a word stands between an opening and a closing quote mark of its sentence. */
export function insideQuote(sentence: NameSentence, at: number): boolean {
  let open = 0;
  for (const word of sentence.words.slice(0, at + 1)) {
    const marks = word.token.before.match(/["“”]\s?/gu) ?? [];
    // A straight mark with a blank behind it closes, also one that the splitter left to the next sentence.
    for (const mark of marks) open = mark.startsWith("“") ? 1 : mark.startsWith("”") || /\s/u.test(mark) ? 0 : 1 - open;
  }
  return open === 1;
}
