/** The one passage in which two otherwise equal sentences differ. */
export interface Edit {
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** The words before it, which may decide what it is: "on", "from". */
  readonly before: string;
}

/** A copy shares this part of its words at least, in one run from each end. */
const LEAST_KEPT = 0.6;
const LONGEST_EDIT = 9;

/** The words of a sentence, as written, without the punctuation around them. */
export function sentenceWords(sentence: string): string[] {
  return sentence
    .split(/[\s—–]+/u)
    .map((word) => word.replace(/^[^\p{L}\p{N}$€£]+|[^\p{L}\p{N}%]+$/gu, ""))
    .filter((word) => word !== "");
}

/** Where two sentences part and meet again; null when they are equal, or differ in more than one short passage. */
export function splitEdit(left: readonly string[], right: readonly string[]): Edit | null {
  const shorter = Math.min(left.length, right.length);
  let head = 0;
  while (head < shorter && left[head] === right[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && left.at(-1 - tail) === right.at(-1 - tail)) tail += 1;
  const [a, b] = [left.slice(head, left.length - tail), right.slice(head, right.length - tail)];
  if (a.length === 0 && b.length === 0) return null;
  if (head + tail < LEAST_KEPT * shorter || Math.max(a.length, b.length) > LONGEST_EDIT) return null;
  return { left: a, right: b, before: left.slice(Math.max(0, head - 2), head).join(" ") };
}
