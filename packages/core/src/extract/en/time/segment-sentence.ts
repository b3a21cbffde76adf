import type { Span } from "../../../schema/index.ts";

/** A stretch of a sentence with one time of its own; `continues` where it goes on telling the one before ("…, killing 228"). */
export interface Segment extends Span {
  readonly continues: boolean;
}

const OPENERS = "that|which|who|whom|whose|where|while|whilst|although|though|because|whereas|unless|but";
/** "after", "before" and "when" open a clause where a subject and verb follow, which reads as: no bare time or noun. */
const BOUNDARY = new RegExp(
  `(?:[;:—–]|--|, (?=(?:and|but|or|yet|so|${OPENERS}|when|after|before|as|since|with)\\b)|, (?=\\p{L}+ing\\b)|[“”](?=[ ,])|(?<=[\\p{L}\\d’']) (?=(?:${OPENERS}|after|before|when|following|since)\\b))`,
  "giu",
);
const CONTINUES = /^[,; —–-]*(?:and |while |thereby |thus )?\p{L}+ing\b|^[,; —–-]*(?:and|with)\b/u;

/** Splits a sentence where another time may begin: "stated on Thursday | that it had signed …". */
export function segmentSentence(body: string, sentence: Span): readonly Segment[] {
  const text = body.slice(sentence.start, sentence.end);
  const cuts = [0, ...[...text.matchAll(BOUNDARY)].map((match) => match.index), text.length];
  return cuts.slice(0, -1).flatMap((from, index) => {
    const to = cuts[index + 1] ?? text.length;
    if (to <= from) return [];
    const words = text.slice(from, to);
    return [{ start: sentence.start + from, end: sentence.start + to, continues: index > 0 && CONTINUES.test(words) }];
  });
}

/** Index of the segment that holds an offset. */
export function segmentAt(segments: readonly Segment[], offset: number): number {
  return Math.max(
    0,
    segments.findLastIndex(({ start }) => start <= offset),
  );
}
