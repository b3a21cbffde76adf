import type { DisputeKind } from "../../schema/index.ts";
import { foldText } from "../../text/index.ts";
import type { Edit } from "./split-edit.ts";
import type { Question } from "./title-dispute.ts";

const MONTH =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?$/iu;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/iu;
const NEGATION = /^(?:not|never|no|neither|nor|none|nobody|\p{L}+n['’]t|denied|without)$/iu;
const WAY = /^(?:from|to|into|out|toward|towards)$/iu;
const BOUND =
  /^(?:more|less|fewer|over|under|least|most|nearly|almost|about|around|approximately|roughly|exactly|some|up)$/iu;
const NUMBER =
  /^[$€£]?\d[\d,.]*(?:%|st|nd|rd|th|mn|bn|m|k)?$|^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|million|billion)s?(?:-\p{L}+)?$/iu;

export interface EditKind {
  readonly kind: DisputeKind;
  readonly question: Question;
}

/** What an edit of one passage makes of a report: another day, another number, a denial, another way, another name; null for other words. */
export function classifyEdit(edit: Edit): EditKind | null {
  const words = [...edit.left, ...edit.right];
  const some = (pattern: RegExp) => words.some((word) => pattern.test(word));
  const inOne = (pattern: RegExp) =>
    edit.left.some((word) => pattern.test(word)) !== edit.right.some((word) => pattern.test(word));
  if (inOne(NEGATION)) return { kind: "existence", question: "whether" };
  const dated = some(MONTH) || some(WEEKDAY) || MONTH.test(edit.before.split(" ").at(-1) ?? "") || words.every(isYear);
  if (dated && inBoth(edit, (word) => MONTH.test(word) || WEEKDAY.test(word) || NUMBER.test(word)))
    return { kind: "date", question: "when" };
  if (inBoth(edit, (word) => NUMBER.test(word) || BOUND.test(word))) return { kind: "quantity", question: "amount" };
  if (inBoth(edit, (word) => WAY.test(word)) && edit.left.length === edit.right.length)
    return { kind: "attribution", question: "way" };
  return namesDiffer(edit) ? { kind: "attribution", question: "name" } : null;
}

function inBoth({ left, right }: Edit, holds: (word: string) => boolean): boolean {
  return left.some(holds) && right.some(holds) && left.join(" ") !== right.join(" ");
}

/** "March", "Sept". */
export function isMonth(word: string): boolean {
  return MONTH.test(word);
}

function isYear(word: string): boolean {
  return /^(?:1[89]|20)\d\d$/u.test(word);
}

/** Both passages name someone or somewhere, and neither is a longer form of the other: "Solís" and "Ana Solís" are one. */
function namesDiffer({ left, right }: Edit): boolean {
  const [a, b] = [namesIn(left), namesIn(right)];
  if (a.length === 0 || b.length === 0) return false;
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  return !few.every((name) => many.includes(name)) || (a.length === b.length && a.join(" ") !== b.join(" "));
}

function namesIn(words: readonly string[]): string[] {
  return words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) =>
      foldText(word)
        .replace(/['’]s$/u, "")
        .replace(/\./gu, ""),
    );
}
