import type { Clause, Word } from "../../clause/index.ts";
import { boundStart } from "./amount-place.ts";
import { nounBehind } from "./governing-noun.ts";
import { subjectOf } from "./measured-subject.ts";
import { joinWords, type Standing } from "./standing.ts";

/** What went on so long: "closed-door talks", "the meeting". */
export function measuredLength({ sentence, clause, first, next, tail }: Standing): string {
  const { words } = sentence;
  const opener = words[next]?.lower;
  if (tail && opener === "in") return `time in ${tail}`;
  const spell = spellOf(words, next);
  if (spell) return spell;
  return (
    firstOf(words, first) || (opener === "of" ? tail : "") || nounBehind(words, next) || doingOf(words, clause, first)
  );
}

/** "18 days under house arrest", "six years behind bars": what somebody was in for so long. */
function spellOf(words: readonly Word[], from: number): string {
  if (from < 0 || !/^(?:under|behind)$/.test(words[from]?.lower ?? "")) return "";
  const taken: string[] = [];
  for (const word of words.slice(from + 1, from + 4)) {
    if (word.class !== "noun" && word.class !== "adjective") break;
    taken.push(word.text);
  }
  return taken.length === 0 ? "" : `time ${words[from]?.lower} ${taken.join(" ")}`;
}

/** "the first such determination in three decades": what there had been none of for so long. */
function firstOf(words: readonly Word[], first: number): string {
  const before = words.slice(Math.max(0, first - FIRST_REACH), first);
  const at = before.findLastIndex(({ lower }) => lower === "first" || lower === "worst" || lower === "biggest");
  const named = before.slice(at);
  if (
    at < 0 ||
    !/^(?:in|for|since|over)$/.test(before.at(-1)?.lower ?? "") ||
    named.some((word) => word.class === "verb")
  )
    return "";
  return named
    .slice(0, -1)
    .map((word) => word.text)
    .join(" ");
}

/** So many words before an amount may say what was the first. */
const FIRST_REACH = 7;
/** Verbs of lasting say nothing of what lasts. */
const LASTING = new Set(["last", "take", "be", "spend", "continue", "have"]);

/** Who did what so long or at that hour: "Petro entered", and only the subject for "the meeting lasted". */
export function doingOf(words: readonly Word[], clause: Clause | undefined, first: number): string {
  if (!clause) return "";
  const lasting = LASTING.has(clause.lemma) || words[boundStart(words, first) - 1]?.lower === "lasting";
  const verb = lasting ? "" : (words[clause.verb.head] as Word).text;
  return joinWords(subjectOf(words, clause, first), verb);
}
