/** A slice of the page that is never broken: a line, a table row, a chart. */
export interface Piece {
  /** Space above, dropped at the top of a page. */
  readonly before: number;
  readonly height: number;
  /** Must stand on the same page as the next piece. */
  readonly keep: boolean;
  /** `shift` moves a piece that was set for the first column to the right, into another. */
  readonly draw: (top: number, shift?: number) => void;
  /** Drawn again when a page begins with this piece: a table's header. */
  readonly again?: { readonly height: number; readonly draw: (top: number) => void };
}

/** Leaves room above the first of some pieces. */
export function spaceBefore(pieces: readonly Piece[], before: number): Piece[] {
  return pieces.map((piece, index) => (index === 0 ? { ...piece, before: Math.max(before, piece.before) } : piece));
}

/** Where pieces that stand below each other end, counted from the top of the first. */
export function heightOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { before, height }, index) => sum + (index === 0 ? 0 : before) + height, 0);
}

/** Runs of pieces that no page or column parts. */
export function chainsOf(pieces: readonly Piece[]): Piece[][] {
  const chains: Piece[][] = [];
  let open = false;
  for (const piece of pieces) {
    const last = chains.at(-1);
    if (open && last) last.push(piece);
    else chains.push([piece]);
    open = piece.keep;
  }
  return chains;
}

/** The items of a list, of which neither the first nor the last stands alone on a page. */
export function joinItems(items: readonly (readonly Piece[])[]): Piece[] {
  return items.flatMap((pieces, index) =>
    index < items.length - 1 && (index === 0 || index === items.length - 2) ? keepWithNext(pieces) : pieces,
  );
}

/** Ties the last of some pieces to what follows them. */
export function keepWithNext(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, index) => (index === pieces.length - 1 ? { ...piece, keep: true } : piece));
}

/** Ties all pieces but the last to their successors, and the last too when something must follow. */
export function keepTogether(pieces: readonly Piece[], withNext = false): Piece[] {
  return pieces.map((piece, index) => (withNext || index < pieces.length - 1 ? { ...piece, keep: true } : piece));
}
