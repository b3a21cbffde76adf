import type { Piece } from "../draft.ts";
import { isParagraph } from "./is-paragraph.ts";

/** A label such as "Related article" has no more words; a longer line is a teaser by itself. */
const LABEL_WORDS = 4;
/** A caption of the box may end with a full stop. */
const CAPTION_WORDS = 16;

/** Labels of a list of other articles that the site's menu has, too. */
const RANKING = /^(?:most (?:read|viewed|popular|shared)|trending(?: now)?|top stories|lo más (?:leído|visto))\W*$/iu;

/** Removes the titles and captions that stand under a label like "Related article" or "Most Read", up to the next paragraph. */
export function dropTeasers(pieces: readonly Piece[]): readonly Piece[] {
  let label: Label | null = null;
  let first = false;
  return pieces.map((piece) => {
    if (piece.kind === "removed") {
      const next = labelOf(piece.text, piece.reason);
      if (next) [label, first] = [next, true];
      else if (label === "ranking") label = null;
      return piece;
    }
    if (label && !isTeaser(piece, label, first)) label = null;
    first = false;
    return label ? { kind: "removed", text: piece.text, reason: "related" } : piece;
  });
}

type Label = "related" | "ranking";

function labelOf(text: string, reason: string): Label | null {
  if (RANKING.test(text)) return "ranking";
  return reason === "related" && text.split(" ").length <= LABEL_WORDS ? "related" : null;
}

/** The first line below the label; then items, or headings, captions and whatever short line is no sentence. */
function isTeaser({ kind, text }: Piece, label: Label, first: boolean): boolean {
  if (kind === "headline" || kind === "byline" || kind === "dateline") return false;
  if (label === "related" && (kind === "heading" || kind === "caption")) return true;
  return isShort(text) && (first || kind === "list" || (label === "related" && !/[.!…]["”’)]?$/u.test(text)));
}

function isShort(text: string): boolean {
  return text.split(" ").length <= CAPTION_WORDS && !isParagraph(text) && !/["“”]/u.test(text);
}
