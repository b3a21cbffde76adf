import { openQueue } from "./edge-queue.ts";
import { createPlaceGroups, isSameSample, joinSamples, type PlaceGroups } from "./place-groups.ts";
import type { Telling } from "./telling.ts";
import { compareEdges, type TellingEdge, toEdge } from "./telling-edge.ts";
import type { TellingGraph } from "./telling-graph.ts";

export interface Replay {
  /** Tellings of before and of now, in the order of ids. */
  readonly tellings: readonly Telling[];
  /** The pairs that joined groups before, in the order in which they did. */
  readonly joined: readonly TellingEdge[];
  /** Pairs that were none before. */
  readonly fresh: readonly TellingEdge[];
  readonly edges: TellingGraph["edges"];
  /** Whether two groups agree, by their samples. */
  readonly agree: (left: readonly number[], right: readonly number[]) => boolean;
}

/** Where groups of so large a part of the tellings differ from those of before, it is shorter to begin anew. */
const MOST_TOUCHED = 0.25;

/**
 * The pairs that join groups now, found from those that did before; null where too much differs. Whether a pair joins two
 * groups follows from their samples. So the joins of before are done again side by side with those of now, and a pair is
 * looked at only where it is new or one of its groups has another sample than it had before at that turn.
 */
export function replayJoins({ tellings, joined, fresh, edges, agree }: Replay): readonly TellingEdge[] | null {
  const placeOf = new Map(tellings.map((telling, place) => [telling, place]));
  const at = (telling: Telling) => placeOf.get(telling) ?? 0;
  const [before, now] = [createPlaceGroups(tellings.length), createPlaceGroups(tellings.length)];
  const holds = (place: number) => isSameSample(before.sampleOf(place), now.sampleOf(place));
  const queue = openQueue();
  for (const edge of fresh) queue.put(edge);
  const isFresh = new Set(fresh.map(({ join }) => join));
  const touched = new Set<number>();
  const result: TellingEdge[] = [];

  /** Looks at all later pairs of the places whose groups are not what they were. */
  const touch = (places: readonly number[], edge: TellingEdge) => {
    for (const place of places) {
      const telling = tellings[place];
      if (!telling || touched.has(place) || holds(place)) continue;
      touched.add(place);
      for (const [other, join] of edges.get(telling) ?? []) {
        const later = toEdge(telling, other, join);
        if (compareEdges(later, edge) > 0) queue.put(later);
      }
    }
  };
  /** Joins two groups; returns the members of those whose sample it changes. */
  const join = (groups: PlaceGroups, left: number, right: number): readonly number[] => {
    if (groups.find(left) === groups.find(right)) return [];
    const sample = joinSamples(groups.sampleOf(left), groups.sampleOf(right));
    const changed = [left, right].flatMap((side) =>
      isSameSample(groups.sampleOf(side), sample) ? [] : groups.membersOf(side),
    );
    groups.join(left, right, sample);
    return changed;
  };
  const joinNow = (edge: TellingEdge, left: number, right: number) => {
    if (now.find(left) === now.find(right) || !agree(now.sampleOf(left), now.sampleOf(right))) return [];
    result.push(edge);
    return join(now, left, right);
  };

  const most = MOST_TOUCHED * tellings.length;
  for (let turn = 0; turn < joined.length || queue.first(); ) {
    if (touched.size > most) return null;
    const [known, other] = [joined[turn], queue.first()];
    if (known && !(other && compareEdges(other, known) < 0)) {
      turn += 1;
      const [left, right] = [at(known.left), at(known.right)];
      const isLeft = edges.get(known.left)?.get(known.right) === known.join;
      if (isLeft && holds(left) && holds(right)) {
        const sample = joinSamples(now.sampleOf(left), now.sampleOf(right));
        for (const groups of [before, now]) groups.join(left, right, sample);
        result.push(known);
      } else {
        const changed = isLeft ? joinNow(known, left, right) : [];
        touch([...changed, ...join(before, left, right)], known);
      }
    } else if (other) {
      queue.take();
      const [left, right] = [at(other.left), at(other.right)];
      if (isFresh.has(other.join) || !holds(left) || !holds(right)) touch(joinNow(other, left, right), other);
    }
  }
  return result;
}
