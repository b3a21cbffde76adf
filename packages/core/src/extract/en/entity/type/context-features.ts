import { firstNameGender } from "../../gazetteer/person-names.ts";
import { ORGANIZATION_NOUNS, PERSON_NOUNS, PLACE_NOUNS } from "../lexicon/name-words.ts";
import { HONORIFICS, KIN, TITLE_HEADS } from "../lexicon/title-words.ts";
import { joinsNext, type NameSpan } from "../name/name-span.ts";
import type { Word } from "../name/word.ts";

const SPEECH =
  /^(?:say|tell|add|note|state|claim|argue|explain|warn|insist|ask|reply|write|believe|think|hope|feel|want|admit|urge)$/u;
const MINDLESS =
  /^(?:announce|report|launch|deny|confirm|plan|agree|sign|file|sell|buy|acquire|operate|employ|produce|win)$/u;

/** Mostly called after who leads it: "the Hale administration". */
const LED = /^(?:administration|government)$/u;

/** What the words around a mention tell: a title before it, "in" before it, "said" after it, ", a company" behind it. */
export function contextFeatures(span: NameSpan): string[] {
  const { words } = span.sentence;
  const found: string[] = [];
  const previous = words[span.from - 1];
  const next = words[span.to];
  const last = words[span.to - 1];
  if (
    previous?.gap === "comma" &&
    (span.sentence.titles.some(({ to }) => to === span.from) || PERSON_NOUNS.has(previous.key))
  )
    found.push("title-comma");
  if (words[0]?.key === "by" && words.every(({ token }) => !token.tags.has("Verb"))) found.push("byline");
  if (span.title) found.push(span.title.honorific ? "honorific" : "title");
  // "chairman Jim Press": what looks like a heading word is a surname.
  if (span.title && span.to - span.from < 4 && firstNameGender(words[span.from]?.key ?? ""))
    found.push("titled-first-name");
  if (namesPerson(words.slice(Math.max(0, span.from - 4), span.from))) found.push("person-noun");
  if (previous && joinsNext(previous)) found.push(...previousFeatures(previous, words[span.from - 2]));
  else found.push(previous ? `previous-gap=${previous.gap}` : "start");
  if (!last) return found;
  if (last.possessive) found.push("possessive");
  if (next && joinsNext(last)) found.push(...nextFeatures(next, last));
  if (ownsTitle(span)) found.push("owns-title");
  if (last.gap === "comma") found.push(...appositionFeatures(words, span.to));
  if (/^\s*\((?:\p{Lu}|[a-z])[\p{L}&.]+\)/u.test(last.token.after + (next?.text ?? "") + (next?.token.after ?? "")))
    found.push("bracket");
  if (/\($/u.test(words[span.from]?.token.before ?? "")) found.push("in-bracket");
  if (/["“‘']$/u.test(words[span.from]?.token.before ?? "") && /^["”’'],?/u.test(last.token.after))
    found.push("quoted");
  return found;
}

/** "Ecopetrol President Ricardo Soto": the name before an office whose holder is named. */
function ownsTitle({ sentence, to }: NameSpan): boolean {
  const title = sentence.titles.find((each) => each.from === to);
  return title !== undefined && joinsNext(sentence.words[to - 1]) && sentence.words[title.to]?.capital === true;
}

/** "a trafficker identified as X", "a man named X". */
function namesPerson(before: readonly Word[]): boolean {
  const naming = /^(?:as|named|called)$/u.test(before.at(-1)?.key ?? "");
  return naming && before.some(({ key }) => PERSON_NOUNS.has(key) || TITLE_HEADS.has(key));
}

function previousFeatures(previous: Word, before: Word | undefined): string[] {
  const { key } = previous;
  const found: string[] = [];
  const lemma = previous.token.lemma ?? key;
  if (previous.common || key.length <= 3) found.push(`previous=${key}`);
  if (key === "the" && before) found.push(`before-the=${before.key}`);
  if (HONORIFICS.has(key)) found.push("honorific");
  if (ORGANIZATION_NOUNS.has(key)) found.push("organization-noun");
  if (PLACE_NOUNS.has(key)) found.push("place-noun");
  if (PERSON_NOUNS.has(key) || TITLE_HEADS.has(key) || Object.hasOwn(KIN, key)) found.push("person-noun");
  if (key === "of" && before && PLACE_NOUNS.has(before.key)) found.push("place-noun-of");
  if (/^(?:of|for)$/u.test(key) && before && TITLE_HEADS.has(before.key)) found.push("title-of");
  if (previous.token.tags.has("Verb")) found.push(`previous-verb=${lemma}`);
  return found;
}

function nextFeatures(next: Word, last: Word): string[] {
  const lemma = next.token.lemma ?? next.key;
  const found: string[] = [];
  if (!next.capital) found.push(`next=${next.key}`);
  if (SPEECH.test(lemma) && !last.possessive) found.push("speaks");
  if (MINDLESS.test(lemma) && !last.possessive) found.push("announces");
  if (!last.possessive && ORGANIZATION_NOUNS.has(next.key))
    found.push(LED.test(next.key) ? "next-led" : "next-organization-noun");
  if (!last.possessive && PLACE_NOUNS.has(next.key)) found.push("next-place-noun");
  if (next.token.tags.has("Verb")) found.push("next-verb");
  if (next.token.tags.has("Noun") && !next.capital && !last.possessive) found.push("next-noun");
  return found;
}

/** Reads ", a Colombian company", ", 51,", ", who", ", the chairman of". */
function appositionFeatures(words: readonly Word[], at: number): string[] {
  const next = words[at];
  if (!next) return [];
  const found: string[] = [];
  if (/^\d{1,2}$/u.test(next.text)) found.push("age");
  if (/^(?:who|whose|whom)$/u.test(next.key)) found.push("who");
  if (/^(?:which|where|whereas)$/u.test(next.key)) found.push(`comma-${next.key}`);
  if (next.capital && next.gap === "comma") found.push("comma-name-comma");
  const stretch = words.slice(at, at + 6);
  const end = stretch.findIndex(
    (word) =>
      /^(?:of|for|at|in|who|that|which|on|from|with)$/u.test(word.key) || word.gap === "comma" || word.gap === "stop",
  );
  const phrase = stretch.slice(0, end < 0 ? stretch.length : end + 1);
  if (phrase.some((word) => TITLE_HEADS.has(word.key) || PERSON_NOUNS.has(word.key))) found.push("apposition-person");
  else if (phrase.some((word) => ORGANIZATION_NOUNS.has(word.key))) found.push("apposition-organization");
  else if (phrase.some((word) => PLACE_NOUNS.has(word.key))) found.push("apposition-place");
  return found;
}
