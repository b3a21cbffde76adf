import type { Piece } from "../draft.ts";

/** A label such as "Related article" has no more words; a longer line is a teaser by itself. */
const LABEL_WORDS = 4;

/** Removes the titles and captions that stand under a label like "Related article", up to the next paragraph. */
export function dropTeasers(pieces: readonly Piece[]): readonly Piece[] {
  let under = false;
  return pieces.map((piece) => {
    if (piece.kind === "removed") {
      under = under || (piece.reason === "related" && piece.text.split(" ").length <= LABEL_WORDS);
      return piece;
    }
    under = under && (piece.kind === "heading" || piece.kind === "caption");
    return under ? { kind: "removed", text: piece.text, reason: "related" } : piece;
  });
}
