/** A slice of the page that is never broken: a line, a table row, a chart. */
export interface Piece {
  /** Space above, dropped at the top of a page. */
  readonly before: number;
  readonly height: number;
  /** Must stand on the same page as the next piece. */
  readonly keep: boolean;
  readonly draw: (top: number) => void;
  /** Drawn again when a page begins with this piece: a table's header. */
  readonly again?: { readonly height: number; readonly draw: (top: number) => void };
}

/** Leaves room above the first of some pieces. */
export function spaceBefore(pieces: readonly Piece[], before: number): Piece[] {
  return pieces.map((piece, index) => (index === 0 ? { ...piece, before: Math.max(before, piece.before) } : piece));
}

/** Ties all pieces but the last to their successors, and the last too when something must follow. */
export function keepTogether(pieces: readonly Piece[], withNext = false): Piece[] {
  return pieces.map((piece, index) => (withNext || index < pieces.length - 1 ? { ...piece, keep: true } : piece));
}
