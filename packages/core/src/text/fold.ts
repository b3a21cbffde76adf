/** One character without accent, case and typographic variant: "Á" → "a", "U+2011" → "-", "“" → '"'. */
function foldCharacter(character: string): string {
  return character
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[\u2010-\u2015\u2212]/gu, "-")
    .replace(/[“”«»„‟″]/gu, '"')
    .replace(/[‘’‚‛´`′]/gu, "'")
    .toLowerCase();
}

const ASCII_PLAIN = /^[a-z0-9 .,;:!?'"()-]*$/;

/** Text for comparing: accents, case, quote and hyphen variants and runs of white space folded away. "Bogotà " → "bogota". */
export function foldText(text: string): string {
  if (ASCII_PLAIN.test(text) && !text.includes("  ")) return text.trim();
  return foldCharacter(text)
    .replace(/[\s\u00a0\u200b]+/gu, " ")
    .trim();
}

export interface FoldedText {
  readonly text: string;
  /** `offsets[i]` is the index in the original of the character that made `text[i]`; one more entry for the end. */
  readonly offsets: readonly number[];
}

/** As `foldText`, with the way back to the original offsets; white space is folded to one blank, not trimmed. */
export function foldWithOffsets(original: string): FoldedText {
  let text = "";
  // Asking the growing text for its end would copy it each time.
  let blank = false;
  const offsets: number[] = [];
  let index = 0;
  for (const character of original) {
    const folded = /[\s\u00a0\u200b]/u.test(character) ? " " : foldCharacter(character);
    if (folded !== " " || !blank) {
      for (const unit of folded.split("")) {
        text += unit;
        offsets.push(index);
      }
    }
    if (folded !== "") blank = folded.endsWith(" ");
    index += character.length;
  }
  offsets.push(original.length);
  return { text, offsets };
}

/** The words of a text, folded: letters and digits, with inner apostrophes, hyphens split. */
export function foldedWords(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) ?? [];
}
