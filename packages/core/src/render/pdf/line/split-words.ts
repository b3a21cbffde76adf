/** Longer than any word of a language: cut anywhere, so that it never leaves its column. */
const LONGEST_WORD = 48;
const CUT = 8;

/** After a hyphen, dash or slash between letters, and around a dash between words, a line may end: "US–|Colombia". */
const BREAKS = /(?<=\p{L}{2}[-–/])(?=\p{L}{2})|(?<=—)(?=\S)/u;

const MAY_BREAK = /[-–—/]/u;

/** The parts of a word at whose ends a line may break. */
export function splitWord(word: string): readonly string[] {
  if (word.length <= LONGEST_WORD && !MAY_BREAK.test(word)) return [word];
  return word.split(BREAKS).flatMap((part) => (part.length > LONGEST_WORD ? cutAnywhere(part) : [part]));
}

function cutAnywhere(word: string): string[] {
  const characters = [...word];
  const parts: string[] = [];
  for (let start = 0; start < characters.length; start += CUT) {
    parts.push(characters.slice(start, start + CUT).join(""));
  }
  return parts;
}
