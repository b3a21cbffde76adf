import type { Dispute, Evidence } from "../../schema/index.ts";
import { compareText } from "../../text/index.ts";
import { shareAny } from "../word/index.ts";

type Places = readonly ReadonlySet<string>[];

/** Which disputes of a set tell what another tells, kept so that the next set need only bring what differs. */
export interface RepeatState {
  /** The sentences of each version. */
  readonly places: Map<Dispute, Places>;
  readonly byPlace: Map<string, Set<Dispute>>;
  /** The disputes each of whose versions shares a sentence with one of the dispute's. */
  readonly repeatedBy: Map<Dispute, Set<Dispute>>;
}

export function openRepeats(): RepeatState {
  return { places: new Map(), byPlace: new Map(), repeatedBy: new Map() };
}

/** Disputes of one kind between the same sentences are one: a sentence may hold several facts that share a date. The fullest stays, of equals the one titled most briefly. */
export function dropRepeats(
  disputes: readonly Dispute[],
  sentenceOf: (evidence: Evidence) => string,
  state: RepeatState,
): Dispute[] {
  const present = new Set(disputes);
  for (const known of [...state.places.keys()]) if (!present.has(known)) takeOut(state, known);
  for (const dispute of present) if (!state.places.has(dispute)) takeIn(state, dispute, sentenceOf);
  const ordered = [...present].sort(
    (left, right) =>
      countEvidence(right) - countEvidence(left) ||
      left.about.length - right.about.length ||
      compareText(left.id, right.id),
  );
  const kept: Dispute[] = [];
  const repeats = new Set<Dispute>();
  for (const dispute of ordered) {
    if (repeats.has(dispute)) continue;
    kept.push(dispute);
    for (const repeat of state.repeatedBy.get(dispute) ?? []) repeats.add(repeat);
  }
  return kept;
}

function takeOut({ places, byPlace, repeatedBy }: RepeatState, dispute: Dispute): void {
  for (const key of keysOf(dispute, places.get(dispute) ?? [])) {
    const here = byPlace.get(key);
    for (const other of here ?? []) repeatedBy.get(other)?.delete(dispute);
    here?.delete(dispute);
    if (here?.size === 0) byPlace.delete(key);
  }
  places.delete(dispute);
  repeatedBy.delete(dispute);
}

function takeIn(
  { places, byPlace, repeatedBy }: RepeatState,
  dispute: Dispute,
  sentenceOf: (evidence: Evidence) => string,
): void {
  const own = dispute.versions.map(({ evidence }) => new Set(evidence.map(sentenceOf)));
  const near = new Set<Dispute>();
  for (const key of keysOf(dispute, own)) {
    const here = byPlace.get(key) ?? new Set();
    byPlace.set(key, here);
    for (const other of here) near.add(other);
    here.add(dispute);
  }
  const repeats = new Set<Dispute>();
  for (const other of near) {
    const others = places.get(other) ?? [];
    if (isWithin(others, own)) repeats.add(other);
    if (isWithin(own, others)) repeatedBy.get(other)?.add(dispute);
  }
  places.set(dispute, own);
  repeatedBy.set(dispute, repeats);
}

function keysOf({ kind }: Dispute, places: Places): ReadonlySet<string> {
  return new Set(places.flatMap((version) => [...version].map((place) => `${kind} ${place}`)));
}

function isWithin(inner: Places, outer: Places): boolean {
  return inner.every((version) => outer.some((other) => shareAny(version, other)));
}

function countEvidence({ versions }: Dispute): number {
  return versions.reduce((sum, { evidence }) => sum + evidence.length, 0);
}
