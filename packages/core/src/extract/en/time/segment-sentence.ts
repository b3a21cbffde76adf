import type { Span } from "../../../schema/index.ts";

/**
 * A stretch of a sentence that tells of one time. `parent` is the index of the segment it goes on telling ("…, killing
 * 228", or what follows an inserted "…, which closed in May, …"), null where it stands for itself.
 */
export interface Segment extends Span {
  readonly parent: number | null;
}

const OPENERS = "that|which|who|whom|whose|where|while|whilst|although|though|because|whereas|unless|but";
const SAYING =
  "said|says|say|announced|announces|reported|reports|stated|states|told|claimed|claims|warned|warns|predicted|predicts|confirmed|admitted|believes?|hopes?|expects?|added";
/** "after", "before" and "when" open a time of their own, as does what someone said: "announced | it had lost …". */
const BOUNDARY = new RegExp(
  [
    "[;:—–]",
    "--",
    `, (?=(?:and|but|or|yet|so|${OPENERS}|when|after|before|as|since|with)\\b)`,
    ", (?=\\p{L}+(?:ing|ed|un)\\b)",
    "[“”](?=[ ,])",
    `(?<=[\\p{L}\\d’']) (?=(?:${OPENERS}|after|before|when|following|since)\\b)`,
    `(?<=\\b(?:${SAYING})) (?=(?:it|he|she|they|its|their|his|her|the|there|an?|some|about|around|up|\\d|[$€£])(?:\\b|(?<=[$€£\\d])))`,
    ", (?=\\p{L})",
  ].join("|"),
  "gu",
);
const CONTINUES = /^[,; —–-]*(?:and |while |thereby |thus )?\p{L}+ing\b|^[,; —–-]*(?:and|with)\b/u;
/** What is set between two commas and tells of a time of its own: "…, begun two years ago, …". */
const INSERTED =
  /^, (?:(?:which|who|whose|whom|where|when|after|before|following|since)\b|\p{L}+(?:ed|ing|un|en|wn)\b)/u;

/** Splits a sentence where another time may begin: "stated on Thursday | that it had signed …". */
export function segmentSentence(body: string, sentence: Span): readonly Segment[] {
  const text = body.slice(sentence.start, sentence.end);
  const cuts = [0, ...[...text.matchAll(BOUNDARY)].map((match) => match.index), text.length];
  const segments: Segment[] = [];
  for (const [index, from] of cuts.slice(0, -1).entries()) {
    const to = cuts[index + 1] ?? text.length;
    if (to <= from) continue;
    const words = text.slice(from, to);
    segments.push({ start: sentence.start + from, end: sentence.start + to, parent: parentOf(words, segments, body) });
  }
  return segments;
}

function parentOf(words: string, before: readonly Segment[], body: string): number | null {
  const last = before.at(-1);
  if (!last) return null;
  const previous = before.length - 1;
  // After an insertion the words before it go on.
  if (/^, /.test(words) && INSERTED.test(body.slice(last.start, last.end)) && !INSERTED.test(words))
    return previous - 1;
  const plainComma = /^, /.test(words) && !BREAKS.test(words);
  return CONTINUES.test(words) || plainComma ? previous : null;
}

const BREAKS = new RegExp(
  `^, (?:and|but|or|yet|so|${OPENERS}|when|after|before|as|since|with)\\b|^, \\p{L}+(?:ed|un)\\b`,
  "u",
);

/** Index of the segment that holds an offset. */
export function segmentAt(segments: readonly Segment[], offset: number): number {
  return Math.max(
    0,
    segments.findLastIndex(({ start }) => start <= offset),
  );
}
