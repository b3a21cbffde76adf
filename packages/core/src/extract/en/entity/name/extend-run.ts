import { countryByName, placeKey } from "../../gazetteer/countries.ts";
import {
  CALENDAR,
  DOCUMENT_HEADS,
  KNOWN_ORGANIZATIONS,
  NUMBERED,
  ORGANIZATION_HEADS,
  OTHER_HEADS,
  PARTICLES,
  PLACE_HEADS,
} from "../lexicon/name-words.ts";
import type { Word } from "./word.ts";

const isHeading = (key: string) =>
  ORGANIZATION_HEADS.has(key) || PLACE_HEADS.has(key) || DOCUMENT_HEADS.has(key) || OTHER_HEADS.has(key);

/**
 * End (excluded) of the name that starts at `from`. A name goes on over capitalised words, over particles ("de la"),
 * and over "of", "for", "on", "and" where its head word asks for them: "Office on Drugs and Crime", but not "Hale and Mora".
 */
export function extendRun(words: readonly Word[], from: number, blocked: (at: number) => boolean): number {
  let to = from + 1;
  for (;;) {
    const last = words[to - 1];
    if (!last || (last.gap !== "space" && last.gap !== "hyphen" && last.gap !== "ampersand")) return to;
    if (last.possessive && !isInnerPossessive(words, to)) return to;
    const next = words[to];
    if (!next || blocked(to) || isNumbered(words, to) || isCaption(next)) return to;
    const numbered = isNumberPart(words, to);
    if (last.gap === "hyphen" && !next.capital && next.gap === "hyphen" && words[to + 1]?.capital) {
      to += 2;
      continue;
    }
    if (last.gap === "hyphen" && !next.capital && !numbered) return isSyllable(words, from, to) ? to + 1 : to;
    if (isNamePart(next) || numbered) {
      to += 1;
      continue;
    }
    const over = connectorLength(words, from, to, blocked);
    if (over === 0) return to;
    to += over;
  }
}

/** "Ban Ki-moon", "Kim Jong-un": the second syllable of a given name; not "Al Gore-led", "New York-based". */
function isSyllable(words: readonly Word[], from: number, to: number): boolean {
  const [first, second] = [words[to - 1], words[to]];
  if (!first || !second || to - from < 2 || second.gap === "hyphen") return false;
  const syllables = [first, second].every(({ text }) => /^\p{L}{1,5}$/u.test(text));
  return (
    syllables && /^\p{Lu}\p{Ll}/u.test(first.text) && !AFTER_NAME.test(second.key) && words[to - 2]?.capital === true
  );
}

const AFTER_NAME =
  /^(?:area|based|born|bound|class|era|free|held|led|like|made|owned|run|sized|style|style|that|type|ward|wide)$/u;

/** "Space Station Image: NASA": what credits a picture goes to no name. */
const isCaption = ({ key, token }: Word) =>
  /^(?:image|images|photo|photos|picture|video|credit)$/u.test(key) && /^:/u.test(token.after);

/** A capitalised word that can be inside a name, or a number after one ("Boeing 787", "Article 5"). */
export function isNamePart(word: Word): boolean {
  if (CALENDAR.has(word.key) && !/^(?:may|mar|sun|sat|bc|ad|ok|am|pm)$/u.test(word.key)) return false;
  // "COLOMBIA A PARTNER": in upper case the article looks like an initial.
  if (word.text === "A" && !word.token.after.startsWith(".")) return false;
  return word.capital && !/^i['’]/u.test(word.key);
}

/** "Terminal 4", "Flight 447", "Article 5": a place in a numbering, not a name. */
export function isNumbered(words: readonly Word[], at: number): boolean {
  return NUMBERED.has(words[at]?.key ?? "") && words[at]?.gap === "space" && /^\d/u.test(words[at + 1]?.text ?? "");
}

/** "Boeing 787", "VC-10", "COVID-19": a number that belongs to the name before it, not an amount or a year. */
function isNumberPart(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (word && before?.capital && /^\d+(?:st|nd|rd|th)$/u.test(word.text) && PLACE_HEADS.has(words[at + 1]?.key ?? ""))
    return true;
  if (!word || !before?.capital || !/^\d{1,4}[A-Za-z]?$/u.test(word.text)) return false;
  if (before.gap === "hyphen") return true;
  if (ORGANIZATION_HEADS.has(before.key)) return false;
  const next = words[at + 1];
  if (
    /^(?:19|20)\d\d$/u.test(word.text) ||
    (word.gap === "space" &&
      next &&
      (next.token.tags.has("Plural") || /^(?:million|billion|trillion|percent|per|people)$/u.test(next.key)))
  )
    return false;
  return before.gap === "space" && !before.possessive;
}

/** "People's Republic", "Women's National Team": the possessive of an ordinary plural belongs to the name. */
function isInnerPossessive(words: readonly Word[], to: number): boolean {
  const owner = words[to - 1];
  return (
    owner?.common === true && /(?:s|men|women|children|people|nation)$/u.test(owner.key) && words[to]?.capital === true
  );
}

function connectorLength(words: readonly Word[], from: number, to: number, blocked: (at: number) => boolean): number {
  const key = words[to]?.key ?? "";
  const run = words.slice(from, to);
  const heads = run.filter((word) => isHeading(word.key)).map((word) => word.key);
  let length = 1;
  if (key === "&") return words[to + 1]?.capital === true ? 2 : 0;
  if (PARTICLES.has(key)) {
    if (PARTICLES.has(words[to + 1]?.key ?? "") && !words[to + 1]?.capital) length = 2;
  } else if (
    key === "of" ||
    ((key === "for" || key === "on" || key === "against") && heads.some((head) => ORGANIZATION_HEADS.has(head)))
  ) {
    if (key === "of" && heads.length === 0 && !/^(?:states|isle|commonwealth|people)$/u.test(words[to - 1]?.key ?? ""))
      return 0;
    if (words[to + 1]?.key === "the") length = 2;
  } else if (key === "and") {
    if (!andBelongs(words, to, run)) return 0;
  } else return 0;
  const target = words[to + length];
  const spaced = words.slice(to, to + length).every((word) => word.gap === "space" || word.gap === "hyphen");
  return target && spaced && isNamePart(target) && !blocked(to + length) ? length + 1 : 0;
}

/** "Drugs and Crime" after "Office on", "Food and Drug Administration", "Trinidad and Tobago", "Globe and Mail". */
function andBelongs(words: readonly Word[], to: number, run: readonly Word[]): boolean {
  const next = words[to + 1];
  if (!next) return false;
  const text = `${run.map((word) => word.text).join(" ")} and ${next.text}`;
  if (countryByName(text) || KNOWN_ORGANIZATIONS.has(placeKey(text).replaceAll(" ", "-"))) return true;
  const inside =
    run.some((word) => /^(?:of|for|on)$/u.test(word.key)) && run.some((word) => ORGANIZATION_HEADS.has(word.key));
  if (inside) return next.common && words[to - 1]?.common === true;
  const end = words.findIndex((word, at) => at > to && !word.capital);
  const stretch = words.slice(to + 1, end < 0 ? words.length : end);
  const closes = stretch.findIndex((word) => ORGANIZATION_HEADS.has(word.key));
  return run.length <= 4 && run.at(-1)?.common === true && closes > 0 && closes <= 2 && next.common;
}
