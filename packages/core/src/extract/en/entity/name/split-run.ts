import { countryByAdjective, countryByName, countryByPeople } from "../../gazetteer/countries.ts";
import { firstNameGender } from "../../gazetteer/person-names.ts";
import { isRegion } from "../../gazetteer/regions.ts";
import {
  COMPANY_SUFFIXES,
  DOCUMENT_HEADS,
  GROUP_WORDS,
  ORGANIZATION_HEADS,
  OTHER_HEADS,
  PARTICLES,
  PLACE_HEADS,
} from "../lexicon/name-words.ts";
import type { CaseEvidence } from "./read-sentences.ts";
import type { Word } from "./word.ts";

/** A part of a run of capitalised words that is a name of its own. */
interface RunPart {
  readonly from: number;
  readonly to: number;
  /** A nationality: "Colombian". */
  readonly adjective: boolean;
}

/** Splits a run into names: at hyphens between names, before a person behind a body, after a leading nationality. */
export function splitRun(words: readonly Word[], from: number, to: number, evidence: CaseEvidence): RunPart[] {
  return splitHyphens(words, from, to, evidence)
    .flatMap(([start, end]) => splitBearer(words, start, end))
    .flatMap(([start, end]) => splitAdjective(words, start, end));
}

const HYPHEN_PREFIX =
  /^(?:trans|anglo|afro|sino|pan|inter|euro|post|pre|non|anti|pro|ex|mid|cross|indo|ibero|russo|judeo)$/u;

/** "Hale-Mora" are two names, "García-Núñez" is one: parts that stand alone elsewhere, or are countries, are names. */
function splitHyphens(words: readonly Word[], from: number, to: number, evidence: CaseEvidence): [number, number][] {
  const parts: [number, number][] = [];
  let start = from;
  for (let at = from; at < to - 1; at += 1) {
    if (words[at]?.gap !== "hyphen" || HYPHEN_PREFIX.test(words[at]?.key ?? "")) continue;
    // "Jong-joo", "al-Burhan": neither a syllable nor a particle in lower case is a name of its own.
    if (!words[at + 1]?.capital || PARTICLES.has(words[at]?.text ?? "")) continue;
    const pair = [words[at]?.key ?? "", words[at + 1]?.key ?? ""];
    const separate = (key: string) =>
      (countryByName(key) ?? countryByAdjective(key)) !== undefined || (evidence.capital.get(key) ?? 0) > 1;
    if (!pair.some(separate) && pair.every((key) => !countryByAdjective(key))) continue;
    parts.push([start, at + 1]);
    start = at + 1;
  }
  if (start < to) parts.push([start, to]);
  return parts;
}

/** Sets a body or group apart from the person named right after it: "Refugee Council | Enver Solomon". */
function splitBearer(words: readonly Word[], from: number, to: number): [number, number][] {
  for (let at = from + 1; at < to - 1; at += 1) {
    const [before, first, second] = [words[at - 1], words[at], words[at + 1]];
    if (!before || !first || !second || first.common || !second.capital) continue;
    if (firstNameGender(first.key) === undefined) continue;
    // "Chrysler LLC | Jim Press": nothing of a company's name follows its ending.
    if (COMPANY_SUFFIXES.has(before.key) && at + 2 === to)
      return [
        [from, at],
        [at, to],
      ];
    if (second.common || ORGANIZATION_HEADS.has(words[to - 1]?.key ?? "")) continue;
    const body =
      words.slice(from, at).some(({ key }) => ORGANIZATION_HEADS.has(key)) || COMPANY_SUFFIXES.has(before.key);
    if (body || GROUP_WORDS.has(before.key) || (at === from + 1 && /(?:ist|ian)$/u.test(before.key)))
      return [
        [from, at],
        [at, to],
      ];
  }
  return [[from, to]];
}

/** Sets a leading nationality apart unless it belongs to the name of a body: "Colombian | Juan Mora", "Indonesian Navy". */
function splitAdjective(words: readonly Word[], from: number, to: number): RunPart[] {
  const joined = (length: number) =>
    words
      .slice(from, from + length)
      .map((word) => word.text)
      .join(" ");
  for (const length of [3, 2, 1]) {
    if (from + length > to) continue;
    const text = joined(length);
    const isAdjective = countryByAdjective(text) !== undefined || countryByPeople(text) !== undefined;
    const isName = countryByName(text) !== undefined;
    if (from + length === to) {
      if (isAdjective || isName) return [{ from, to, adjective: isAdjective && !isName }];
      continue;
    }
    const rest = words.slice(from + length, to);
    const leadsPerson = isName && rest.length > 1 && firstNameGender(rest[0]?.key ?? "") !== undefined;
    const region = isAdjective && isRegion(joined(to - from));
    if (region || (!leadsPerson && (!isAdjective || keepsAdjective(rest)))) continue;
    return [{ from, to: from + length, adjective: !isName }, ...splitAdjective(words, from + length, to)];
  }
  return [{ from, to, adjective: false }];
}

function keepsAdjective(rest: readonly Word[]): boolean {
  if (firstNameGender(rest[0]?.key ?? "") && rest.length > 1) return false;
  return (
    rest.some(
      (word) =>
        ORGANIZATION_HEADS.has(word.key) ||
        PLACE_HEADS.has(word.key) ||
        DOCUMENT_HEADS.has(word.key) ||
        OTHER_HEADS.has(word.key),
    ) || rest.every((word) => word.common)
  );
}
