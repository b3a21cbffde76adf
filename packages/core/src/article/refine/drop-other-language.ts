import type { Piece } from "../draft.ts";
import { countMarkers } from "../language/detect-language.ts";

/** Closing lines in another language than the article, the site's own notices, are furniture up to this share of the text. */
const MOST = 0.3;

/** Letters and marks that English words do not have. */
const SPANISH = /[¿¡áéíóúñ]/iu;

/** Removes Spanish lines below an English article, and the other way round. */
export function dropOtherLanguage(pieces: readonly Piece[]): readonly Piece[] {
  const kept = pieces.filter((piece) => piece.kind !== "removed").map((piece) => piece.text);
  const whole = countMarkers(kept.join("\n"));
  const main = whole.en >= whole.es ? "en" : "es";
  const other = main === "en" ? "es" : "en";
  const tell = (text: string): "other" | "like" | "open" | "main" => {
    const marks = countMarkers(text);
    if (marks[other] >= 2 && marks[other] > marks[main] * 3) return "other";
    if (marks[main] > 0) return "main";
    return other === "es" && SPANISH.test(text) ? "like" : "open";
  };
  const start = findStart(pieces, tell);
  const length = pieces.slice(start).reduce((sum, { kind, text }) => sum + (kind === "removed" ? 0 : text.length), 0);
  if (length > kept.join("\n").length * MOST) return pieces;
  return pieces.map((piece, index) =>
    index < start || piece.kind === "removed" ? piece : { kind: "removed", text: piece.text, reason: "other-language" },
  );
}

/**
 * Where the closing lines begin: up from the end as far as no line is in the main language, and at a line that looks
 * like the other one. One of them must surely be in it; names alone have foreign letters, too.
 */
function findStart(pieces: readonly Piece[], tell: (text: string) => "other" | "like" | "open" | "main"): number {
  let start = pieces.length;
  let sure = false;
  for (let index = pieces.length - 1; index >= 0; index--) {
    const piece = pieces[index];
    if (!piece || piece.kind === "removed") continue;
    const told = tell(piece.text);
    if (told === "main") break;
    sure = sure || told === "other";
    if (told !== "open") start = index;
  }
  return sure ? start : pieces.length;
}
