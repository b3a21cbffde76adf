import { heightOf, type Piece } from "./piece.ts";

type Chain = readonly Piece[];

/**
 * The chains that two columns of a height hold, left and right; where all fit, the columns end as evenly as they can.
 * Each column that has something left to take holds at least one chain.
 */
export function fillColumns(chains: readonly Chain[], height: number): readonly [readonly Chain[], readonly Chain[]] {
  const full = countFitting(chains, height);
  const left = chains.slice(0, full);
  const after = chains.slice(full);
  const right = after.slice(0, countFitting(after, height));
  return full + right.length < chains.length ? [left, right] : splitEvenly(chains, full);
}

function countFitting(chains: readonly Chain[], height: number): number {
  let count = 0;
  let reached = 0;
  for (const chain of chains) {
    reached += heightOf(chain) + (count === 0 ? 0 : (chain[0]?.before ?? 0));
    if (reached > height + 0.01) break;
    count += 1;
  }
  return Math.max(Math.min(1, chains.length), count);
}

/** The split whose taller column is lowest, of equals the one with more at the left; at most `most` chains go there. */
function splitEvenly(chains: readonly Chain[], most: number): readonly [readonly Chain[], readonly Chain[]] {
  let best: readonly [readonly Chain[], readonly Chain[]] = [chains.slice(0, most), chains.slice(most)];
  let lowest = Number.POSITIVE_INFINITY;
  for (let count = most; count > 0; count--) {
    const [left, right] = [chains.slice(0, count), chains.slice(count)];
    const height = Math.max(heightOf(left.flat()), heightOf(right.flat()));
    if (height >= lowest) continue;
    lowest = height;
    best = [left, right];
  }
  return best;
}
