import type { Join } from "../../schema/index.ts";
import { insertAt } from "../change/index.ts";
import type { Report } from "../report/index.ts";
import type { Telling } from "./telling.ts";
import { type CopiesGrowth, growthOfCopies } from "./telling-copies.ts";

/** What one wording brings to a cluster. */
export interface ClusterPart {
  readonly same: readonly Telling[];
  /** The joins within the tellings, and those of copies to the first. */
  readonly own: readonly Join[];
  readonly copied: readonly Join[];
}

const NONE: readonly Join[] = [];

/** Most wordings are told once. */
export function buildPart(same: readonly Telling[]): ClusterPart {
  const [first, ...copies] = same;
  if (first && copies.length === 0) return { same, own: first.joins, copied: NONE };
  return {
    same,
    own: same.flatMap(({ joins }) => joins),
    copied: first ? copies.flatMap((copy) => joinCopy(first, copy)) : NONE,
  };
}

export interface GrownPart {
  readonly part: ClusterPart;
  readonly added: readonly Telling[];
}

/** A part whose wording more tellings tell than before; null where that does not tell what it brings now. */
export function growPart(before: ClusterPart, same: readonly Telling[]): GrownPart | null {
  const growth = growthOfCopies(same);
  const [first] = same;
  if (growth?.from !== before.same || !first || first !== before.same[0]) return null;
  const own = growth.added.map(({ joins }) => joins);
  const copied = growth.added.map((copy) => joinCopy(first, copy));
  // Copies bring as many joins as each other, so that each has its place.
  const [inEach, perCopy] = [first.joins.length, first.reports.length];
  const isEven =
    before.own.length === before.same.length * inEach &&
    before.copied.length === (before.same.length - 1) * perCopy &&
    own.every(({ length }) => length === inEach) &&
    copied.every(({ length }) => length === perCopy);
  if (!isEven) return null;
  const part = {
    same,
    own: insertRows(before.own, growth.places, own),
    copied: insertRows(
      before.copied,
      growth.places.map((place) => place - 1),
      copied,
    ),
  };
  return { part, added: growth.added };
}

export function reportsOf(same: readonly Telling[]): readonly Report[] {
  return same.flatMap(({ reports }) => reports);
}

/** A list of rows of one width, laid end to end, with some more rows. */
function insertRows(
  list: readonly Join[],
  rows: CopiesGrowth["places"],
  coming: readonly (readonly Join[])[],
): readonly Join[] {
  const items = coming.flat();
  if (items.length === 0) return list;
  const places = coming.flatMap((row, index) => row.map((_, at) => (rows[index] ?? 0) * row.length + at));
  return insertAt(list, places, items);
}

interface CopyJoins {
  readonly first: Telling;
  readonly joins: readonly Join[];
}

const known = new WeakMap<Telling, CopyJoins>();

function joinCopy(first: Telling, copy: Telling): readonly Join[] {
  const before = known.get(copy);
  if (before?.first === first) return before.joins;
  const told = copy.reports.slice(0, first.reports.length);
  const joins = told.map(({ id }, index) => ({
    left: first.reports[index]?.id ?? "",
    right: id,
    score: 1,
    why: "the same words",
  }));
  known.set(copy, { first, joins });
  return joins;
}
