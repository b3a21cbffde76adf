import type { StemSet } from "./stem-set.ts";

/** Shared part of two sets of stems: 1 when equal, 0 when nothing is common (cosine of presence vectors). */
export function termCosine(left: StemSet, right: StemSet): number {
  if (left.size === 0 || right.size === 0) return 0;
  return left.countShared(right) / Math.sqrt(left.size * right.size);
}

/** How much of the smaller set lies in the larger: 1 for a fragment of a longer report. */
export function termContainment(left: StemSet, right: StemSet): number {
  const smaller = Math.min(left.size, right.size);
  return smaller === 0 ? 0 : left.countShared(right) / smaller;
}
