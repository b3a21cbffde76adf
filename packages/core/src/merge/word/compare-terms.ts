/** Shared part of two sets of stems: 1 when equal, 0 when nothing is common (cosine of presence vectors). */
export function termCosine(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  if (left.size === 0 || right.size === 0) return 0;
  return countShared(left, right) / Math.sqrt(left.size * right.size);
}

/** How much of the smaller set lies in the larger: 1 for a fragment of a longer report. */
export function termContainment(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const smaller = Math.min(left.size, right.size);
  return smaller === 0 ? 0 : countShared(left, right) / smaller;
}

/** True where the two have a member in common. */
export function shareAny(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  const [small, large] = left.size <= right.size ? [left, right] : [right, left];
  for (const member of small) if (large.has(member)) return true;
  return false;
}

export function sharedTerms(left: ReadonlySet<string>, right: ReadonlySet<string>): string[] {
  return [...left].filter((term) => right.has(term));
}

function countShared(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const [small, large] = left.size <= right.size ? [left, right] : [right, left];
  let shared = 0;
  for (const term of small) if (large.has(term)) shared += 1;
  return shared;
}
