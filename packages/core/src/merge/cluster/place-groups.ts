import { createDisjointSets } from "./disjoint-sets.ts";

/** Of two large groups only so many members of each are compared. */
const SAMPLE = 6;

/** Groups of places 0 … size−1 as pairs join them. */
export interface PlaceGroups {
  find(place: number): number;
  /** The first members of a place's group, in ascending order: what decides whether it joins another. */
  sampleOf(place: number): readonly number[];
  membersOf(place: number): readonly number[];
  join(left: number, right: number, sample: readonly number[]): void;
}

export function createPlaceGroups(size: number): PlaceGroups {
  const sets = createDisjointSets(size);
  const samples: (readonly number[])[] = Array.from({ length: size }, (_, place) => [place]);
  // The members of a group lead to each other in a ring; exchanging two links makes one ring of two.
  const next = Array.from({ length: size }, (_, place) => place);
  return {
    find: sets.find,
    sampleOf: (place) => samples[sets.find(place)] ?? [],
    membersOf: (place) => {
      const members = [place];
      for (let at = next[place] ?? place; at !== place; at = next[at] ?? place) members.push(at);
      return members;
    },
    join: (left, right, sample) => {
      [next[left], next[right]] = [next[right] ?? right, next[left] ?? left];
      sets.join(left, right);
      samples[sets.find(left)] = sample;
    },
  };
}

/** The first members of two groups together. */
export function joinSamples(left: readonly number[], right: readonly number[]): readonly number[] {
  const sample: number[] = [];
  let [at, to] = [0, 0];
  while (sample.length < SAMPLE && (at < left.length || to < right.length)) {
    const [one = Number.POSITIVE_INFINITY, other = Number.POSITIVE_INFINITY] = [left[at], right[to]];
    sample.push(Math.min(one, other));
    if (one < other) at += 1;
    else to += 1;
  }
  return sample;
}

export function isSameSample(left: readonly number[], right: readonly number[]): boolean {
  return left === right || (left.length === right.length && left.every((place, index) => place === right[index]));
}
