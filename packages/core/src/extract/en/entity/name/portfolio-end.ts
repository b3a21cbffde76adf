import { firstNameGender } from "../../gazetteer/person-names.ts";
import { PORTFOLIOS } from "../lexicon/title-words.ts";
import type { Word } from "./word.ts";

/** "of State", "for Foreign Affairs", "of Trade, Industry and Tourism" after a head; unchanged where no portfolio follows. */
export function portfolioEnd(words: readonly Word[], to: number): number {
  if (!joins(words, to - 1) || !/^(?:of|for)$/u.test(words[to]?.key ?? "")) return to;
  let at = to + 1;
  if (words[at]?.key === "the") at += 1;
  const start = at;
  const list = listEnd(words, start);
  if (list > start) return list;
  while (joins(words, at - 1) && (isPortfolio(words[at]) || /^(?:national|and)$/u.test(words[at]?.key ?? ""))) at += 1;
  // "and" and "national" belong to what follows them: "head of the National | Rally".
  while (at > start && /^(?:and|national)$/u.test(words[at - 1]?.key ?? "")) at -= 1;
  return at > start ? fieldEnd(words, at) : fieldEnd(words, to);
}

/** "assistant secretary of state | for Western Hemisphere affairs": a field of work is named, which may be that of a region. */
function fieldEnd(words: readonly Word[], to: number): number {
  if (words[to]?.key !== "for" || !joins(words, to - 1)) return to;
  for (let at = to + 1; at <= to + LONGEST_FIELD && joins(words, at - 1); at += 1) {
    if (FIELD.test(words[at]?.key ?? "")) return at + 1;
    if (!words[at]?.capital && words[at]?.key !== "and") return to;
  }
  return to;
}

const FIELD = /^(?:affairs|policy|matters|operations|intelligence|security)$/u;
const LONGEST_FIELD = 8;

const joins = (words: readonly Word[], at: number) => words[at]?.gap === "space" || words[at]?.gap === "hyphen";

const isPortfolio = (word: Word | undefined) => word !== undefined && PORTFOLIOS.has(word.key);

/** Ministries have names of few words, and one word of each must be known for what ministers do. */
const LONGEST = 12;

/** End of "Trade, Industry and Tourism": subjects set apart by commas up to the one behind "and"; `from` where there is no such list. */
function listEnd(words: readonly Word[], from: number): number {
  const isSubject = (word: Word | undefined) =>
    isPortfolio(word) ||
    (word?.capital === true && word.common && firstNameGender(word.key) === undefined && words[from]?.capital === true);
  let at = from;
  let commas = 0;
  while (at - from < LONGEST) {
    const start = at;
    while (isSubject(words[at]) && words[at]?.key !== "and" && (at === start || joins(words, at - 1))) at += 1;
    if (at === start) return from;
    if (words[at - 1]?.gap === "comma") {
      commas += 1;
      if (words[at]?.key !== "and") continue;
    }
    if (words[at]?.key !== "and" || !joins(words, at)) return from;
    let end = at + 1;
    while (isSubject(words[end]) && (end === at + 1 || joins(words, end - 1))) end += 1;
    const known = words.slice(from, end).some(isPortfolio);
    return end > at + 1 && commas > 0 && known ? end : from;
  }
  return from;
}
