/**
 * Agglomerative clustering by average similarity: the two closest groups join until none are closer than the
 * threshold. `similarity` is asked once for each pair. O(n²) by nearest-neighbour chains (Murtagh 1983).
 */
export function averageLink(
  size: number,
  similarity: (left: number, right: number) => number,
  threshold: number,
): number[][] {
  const matrix = Array.from({ length: size }, () => new Float64Array(size));
  for (let left = 0; left < size; left += 1) {
    for (let right = left + 1; right < size; right += 1) {
      const value = similarity(left, right);
      (matrix[left] as Float64Array)[right] = value;
      (matrix[right] as Float64Array)[left] = value;
    }
  }
  const groups = new Map(Array.from({ length: size }, (_, index) => [index, [index]]));
  const merges = chainMerges(matrix, groups);
  return cutMerges(size, merges, threshold);
}

interface Merge {
  readonly left: number;
  readonly right: number;
  readonly similarity: number;
}

function chainMerges(matrix: readonly Float64Array[], groups: Map<number, number[]>): Merge[] {
  const merges: Merge[] = [];
  const chain: number[] = [];
  while (groups.size > 1) {
    if (chain.length === 0) chain.push(Math.min(...groups.keys()));
    const top = chain.at(-1) ?? 0;
    const previous = chain.at(-2);
    const nearest = nearestGroup(matrix, groups, top, previous);
    if (nearest !== previous) {
      chain.push(nearest);
      continue;
    }
    chain.length -= 2;
    const [into, from] = [Math.min(top, nearest), Math.max(top, nearest)];
    merges.push({ left: into, right: from, similarity: matrix[into]?.[from] ?? 0 });
    absorb(matrix, groups, into, from);
  }
  return merges;
}

/** Of equally near groups the one already in the chain wins, else the smallest index: the chain must not run in circles. */
function nearestGroup(
  matrix: readonly Float64Array[],
  groups: ReadonlyMap<number, number[]>,
  group: number,
  previous: number | undefined,
): number {
  let best = previous ?? -1;
  let value = previous === undefined ? -Infinity : (matrix[group]?.[previous] ?? -Infinity);
  for (const other of groups.keys()) {
    const similarity = matrix[group]?.[other] ?? -Infinity;
    if (other !== group && similarity > value) [best, value] = [other, similarity];
  }
  return best;
}

function absorb(matrix: readonly Float64Array[], groups: Map<number, number[]>, into: number, from: number): void {
  const [kept, lost] = [groups.get(into) ?? [], groups.get(from) ?? []];
  groups.delete(from);
  for (const other of groups.keys()) {
    if (other === into) continue;
    const [one, two] = [matrix[into]?.[other] ?? 0, matrix[from]?.[other] ?? 0];
    const mean = (one * kept.length + two * lost.length) / (kept.length + lost.length);
    (matrix[into] as Float64Array)[other] = mean;
    (matrix[other] as Float64Array)[into] = mean;
  }
  groups.set(into, [...kept, ...lost]);
}

function cutMerges(size: number, merges: readonly Merge[], threshold: number): number[][] {
  const parent = Array.from({ length: size }, (_, index) => index);
  const root = (item: number): number => (parent[item] === item ? item : root(parent[item] ?? item));
  for (const { left, right, similarity } of merges) {
    if (similarity >= threshold) parent[root(right)] = root(left);
  }
  const groups = new Map<number, number[]>();
  for (let item = 0; item < size; item += 1) groups.set(root(item), [...(groups.get(root(item)) ?? []), item]);
  return [...groups.values()];
}
