import { compareEdges, type TellingEdge } from "./telling-edge.ts";

/** Pairs of tellings, of which the next to join is taken first (a binary heap). */
export interface EdgeQueue {
  readonly first: () => TellingEdge | undefined;
  readonly take: () => TellingEdge | undefined;
  readonly put: (edge: TellingEdge) => void;
}

export function openQueue(): EdgeQueue {
  const heap: TellingEdge[] = [];
  const isBefore = (one: number, other: number) => {
    const [a, b] = [heap[one], heap[other]];
    return a !== undefined && b !== undefined && compareEdges(a, b) < 0;
  };
  const swap = (one: number, other: number) => {
    [heap[one], heap[other]] = [heap[other] as TellingEdge, heap[one] as TellingEdge];
  };
  return {
    first: () => heap[0],
    put: (edge) => {
      heap.push(edge);
      for (let at = heap.length - 1; at > 0; ) {
        const above = (at - 1) >> 1;
        if (!isBefore(at, above)) return;
        swap(at, above);
        at = above;
      }
    },
    take: () => {
      if (heap.length > 1) swap(0, heap.length - 1);
      const taken = heap.pop();
      for (let at = 0; ; ) {
        let least = at;
        for (const below of [2 * at + 1, 2 * at + 2]) if (isBefore(below, least)) least = below;
        if (least === at) return taken;
        swap(at, least);
        at = least;
      }
    },
  };
}
