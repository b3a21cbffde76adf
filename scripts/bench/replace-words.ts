/** A text with other words in it, and where each place of it has moved. */
export interface Replaced {
  readonly text: string;
  readonly move: (offset: number) => number;
}

/** Puts other words in the place of what the pattern finds. A place within replaced words moves to their end at the latest. */
export function replaceWords(text: string, pattern: RegExp, replace: (words: string) => string): Replaced {
  const starts: number[] = [];
  const ends: number[] = [];
  const movedTo: number[] = [];
  let [made, from] = ["", 0];
  for (const match of text.matchAll(pattern)) {
    made += text.slice(from, match.index);
    from = match.index + match[0].length;
    starts.push(match.index);
    ends.push(from);
    movedTo.push(made.length);
    made += replace(match[0]);
  }
  made += text.slice(from);
  return {
    text: made,
    move: (offset) => {
      const at = starts.findLastIndex((start) => start <= offset);
      if (at < 0) return offset;
      const [start = 0, end = 0, moved = 0] = [starts[at], ends[at], movedTo[at]];
      const length = replace(text.slice(start, end)).length;
      return offset < end ? moved + Math.min(offset - start, length) : moved + length + offset - end;
    },
  };
}
