import type { Piece } from "../draft.ts";
import { isParagraph } from "./is-paragraph.ts";

/** A label such as "Related article" has no more words; a longer line is a teaser by itself. */
const LABEL_WORDS = 4;
/** A caption of the box may end with a full stop. */
const CAPTION_WORDS = 16;

/** Removes the titles and captions that stand under a label like "Related article", up to the next paragraph. */
export function dropTeasers(pieces: readonly Piece[]): readonly Piece[] {
  let under = false;
  let first = false;
  return pieces.map((piece) => {
    if (piece.kind === "removed") {
      if (piece.reason === "related" && piece.text.split(" ").length <= LABEL_WORDS) [under, first] = [true, true];
      return piece;
    }
    under = under && ((first && isShort(piece.text)) || piece.kind === "heading" || piece.kind === "caption");
    first = false;
    return under ? { kind: "removed", text: piece.text, reason: "related" } : piece;
  });
}

function isShort(text: string): boolean {
  return text.split(" ").length <= CAPTION_WORDS && !isParagraph(text) && !/["“”]/u.test(text);
}
