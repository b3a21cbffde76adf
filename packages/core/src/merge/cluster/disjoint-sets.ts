/** A partition of 0 … size−1 that only grows coarser (union–find with path halving). */
export interface DisjointSets {
  find(item: number): number;
  /** Joins two sets; the smaller index stays the root, so the result does not depend on the order of calls. */
  join(left: number, right: number): void;
}

export function createDisjointSets(size: number): DisjointSets {
  const parent = Array.from({ length: size }, (_, index) => index);
  const find = (item: number): number => {
    let at = item;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] ?? at] ?? at;
      at = parent[at] ?? at;
    }
    return at;
  };
  return {
    find,
    join: (left, right) => {
      const [a, b] = [find(left), find(right)];
      parent[Math.max(a, b)] = Math.min(a, b);
    },
  };
}
