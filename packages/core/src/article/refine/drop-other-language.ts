import type { Piece } from "../draft.ts";
import { countMarkers } from "../language/detect-language.ts";

/** Closing lines in another language than the article, the site's own notices, are furniture up to this share of the text. */
const MOST = 0.3;

/** Removes Spanish lines below an English article, and the other way round. */
export function dropOtherLanguage(pieces: readonly Piece[]): readonly Piece[] {
  const kept = pieces.filter((piece) => piece.kind !== "removed").map((piece) => piece.text);
  const whole = countMarkers(kept.join("\n"));
  const main = whole.en >= whole.es ? "en" : "es";
  const other = main === "en" ? "es" : "en";
  const isOther = (text: string) => {
    const marks = countMarkers(text);
    return marks[other] >= 2 && marks[other] > marks[main] * 3;
  };
  let start = pieces.length;
  let length = 0;
  for (let index = pieces.length - 1; index >= 0; index--) {
    const piece = pieces[index];
    if (!piece || piece.kind === "removed") continue;
    if (!isOther(piece.text)) break;
    start = index;
    length += piece.text.length;
  }
  if (length > kept.join("\n").length * MOST) return pieces;
  return pieces.map((piece, index) =>
    index < start || piece.kind === "removed" ? piece : { kind: "removed", text: piece.text, reason: "other-language" },
  );
}
