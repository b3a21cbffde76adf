import { countryByAdjective, countryByName } from "../../gazetteer/countries.ts";
import { isCommonWord, type Token } from "../../tag/index.ts";

/** What separates a word from the next one of its sentence. */
type Gap = "space" | "hyphen" | "comma" | "ampersand" | "stop";

/** A token as the recognition of names sees it. */
export interface Word {
  readonly token: Token;
  /** Offsets and text without a possessive ending. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case without possessive ending and dots: "u.s." → "us", "gen" for "Gen.". */
  readonly key: string;
  readonly capital: boolean;
  readonly possessive: boolean;
  readonly gap: Gap;
  /** True where a capital says nothing: first in the sentence, after a colon or an opening quote mark. */
  readonly opener: boolean;
  /** True for ordinary words of English. */
  readonly common: boolean;
}

const ABBREVIATION =
  /^(?:\p{Lu}|St|Mt|Ft|Mr|Mrs|Ms|Dr|Jr|Sr|Sen|Rep|Gov|Gen|Lt|Col|Maj|Capt|Sgt|Adm|Rev|Hon|Prof|Pres|Inc|Corp|Ltd|Co|Bros|No|Cmdr|Det)$/u;
/** What stands before a word whose capital says nothing. */
const OPENS = /^["“‘'(]+$|[,:;•—–]\s*["“‘']$|[:;•]\s*$/u;
const SENTENCE_END = /[.!?]["”’]?\s+["“‘]?$/u;
/** A possessive ending that stands apart, as in tokenised text: "Malaysia 's". */
const LONE_ENDING = /^['’]s?$/u;
const POSSESSIVE = /(?:['’]s|(?<=s)['’])$/iu;

/** A verb drawn together with its pronoun: "he'd leave", "she's left". */
const CONTRACTED = /(?<=^(?:he|she|it|they|we|you|i|who|that|there))['’](?:s|re|ve|ll|d|m)$/iu;

/** Two places of a dateline: "WASHINGTON/BOGOTA"; no abbreviation such as "AC/DC". */
const TWO_NAMES = /^(\p{Lu}\p{L}{2,})\/(\p{Lu}\p{L}{2,})$/u;

/** The words of one sentence: "U.S.-led" gives the word "U.S.", "Mora’s" gives "Mora" marked possessive. */
export function readWords(sentence: readonly Token[]): Word[] {
  return sentence.flatMap((token, index) => {
    if (LONE_ENDING.test(token.cased)) return [];
    const opener =
      index === 0 ||
      OPENS.test(token.before) ||
      (SENTENCE_END.test(token.before) && !ABBREVIATION.test(sentence[index - 1]?.text ?? ""));
    const dotted = /^((?:\p{Lu}\.)+)[-\u2011](\p{L}.*)$/u.exec(token.cased) ?? TWO_NAMES.exec(token.cased);
    if (!dotted)
      return [
        makeWord(
          token,
          token.start,
          token.cased,
          gapAfter(token.cased, afterEnding(sentence, index)),
          opener,
          LONE_ENDING.test(sentence[index + 1]?.text ?? ""),
        ),
      ];
    const [, acronym = "", rest = ""] = dotted;
    const joined = /^\p{Lu}/u.test(rest) && acronym.endsWith(".");
    const first = makeWord(token, token.start, acronym, joined ? "hyphen" : "stop", opener);
    const second = makeWord(token, token.start + acronym.length + 1, rest, gapAfter(rest, token.after), false);
    return [first, second];
  });
}

/** What follows a word, over a possessive ending that stands apart. */
function afterEnding(sentence: readonly Token[], index: number): string {
  const next = sentence[index + 1];
  return (next && LONE_ENDING.test(next.text) ? next : sentence[index])?.after ?? "";
}

function makeWord(token: Token, start: number, written: string, gap: Gap, opener: boolean, owner = false): Word {
  const verb = CONTRACTED.exec(written)?.[0];
  const ending = verb ?? POSSESSIVE.exec(written)?.[0] ?? "";
  const text = written.slice(0, written.length - ending.length);
  const key = text.toLowerCase().replaceAll(".", "").replaceAll("’", "'");
  return {
    token,
    start,
    end: start + text.length,
    text,
    key,
    capital: /^\p{Lu}|^\p{Ll}\p{Lu}/u.test(text) && !/[$€£#@]/u.test(text),
    possessive: (ending !== "" && !verb) || owner,
    gap,
    opener,
    common: isCommon(key),
  };
}

function gapAfter(text: string, after: string): Gap {
  if (/^\s+$/u.test(after)) return after.includes("\n") ? "stop" : "space";
  if (after === "-" || after === "\u2011" || after === "\u2010") return "hyphen";
  if (/^\.\s+$/u.test(after) && ABBREVIATION.test(text)) return "space";
  if (/^\.?,\s+$/u.test(after)) return "comma";
  if (/^\s?&\s?$/u.test(after)) return "ampersand";
  // "the exporters' association"
  if (/\p{Ll}s$/u.test(text) && /^['’]\s$/u.test(after)) return "space";
  if (text === "O" && /^['’]\s?$/u.test(after)) return "space";
  return "stop";
}

/** Whether a lower-case word is an ordinary one and no country or nationality. */
export function isCommon(key: string): boolean {
  return isCommonWord(key) && (countryByName(key) ?? countryByAdjective(key)) === undefined;
}
