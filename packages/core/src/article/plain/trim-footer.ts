import type { Piece } from "../draft.ts";

/** Removes what stands below the last sentence of the text: names, slogans and labels without a full stop. */
export function trimFooter(pieces: readonly Piece[]): readonly Piece[] {
  const last = pieces.findLastIndex((piece) => piece.kind !== "removed" && endsText(piece));
  if (last < 0) return pieces;
  return pieces.map((piece, index) =>
    index <= last || piece.kind === "removed" || piece.kind === "dateline" || piece.kind === "byline"
      ? piece
      : { kind: "removed", text: piece.text, reason: "footer" },
  );
}

function endsText(piece: Piece): boolean {
  if (piece.kind === "qa" || piece.kind === "list") return true;
  return piece.kind === "paragraph" && (/[.!?…:"”’»)\]]$/u.test(piece.text) || piece.text.split(" ").length > 12);
}
