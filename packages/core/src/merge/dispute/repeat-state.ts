import type { Dispute, Evidence } from "../../schema/index.ts";
import { shareAny } from "../word/index.ts";
import { addedPlaces } from "./list-places.ts";

/** A dispute among others; one that grows keeps its slot. */
export interface Slot {
  dispute: Dispute;
  readonly versions: SlotVersion[];
  /** Those each of whose versions shares a sentence with one of the dispute's. */
  readonly repeats: Set<Slot>;
}

interface SlotVersion {
  readonly evidence: readonly Evidence[];
  readonly sentences: Set<string>;
}

/** Which disputes of a set tell what another tells, kept so that the next set need only bring what differs. */
export interface RepeatState {
  readonly slots: Map<Dispute, Slot>;
  /** Disputes by kind and sentence. */
  readonly bySentence: Map<string, Set<Slot>>;
}

export function openRepeats(): RepeatState {
  return { slots: new Map(), bySentence: new Map() };
}

type SentenceOf = (evidence: Evidence) => string;

export function takeIn(state: RepeatState, dispute: Dispute, sentenceOf: SentenceOf): void {
  const slot: Slot = { dispute, versions: [], repeats: new Set() };
  const near = new Set<Slot>();
  for (const { evidence } of dispute.versions) {
    const version = { evidence, sentences: new Set<string>() };
    slot.versions.push(version);
    place(state, slot, version, evidence.map(sentenceOf), near);
  }
  state.slots.set(dispute, slot);
  compareWith(near, slot);
}

export function takeOut({ slots, bySentence }: RepeatState, slot: Slot): void {
  const { dispute, versions } = slot;
  for (const { sentences } of versions) {
    for (const sentence of sentences) {
      const key = `${dispute.kind} ${sentence}`;
      const here = bySentence.get(key);
      for (const other of here ?? []) other.repeats.delete(slot);
      here?.delete(slot);
      if (here?.size === 0) bySentence.delete(key);
    }
  }
  slots.delete(dispute);
}

/** Puts a dispute in the place of the one that it grew out of; false where it did not, or not by sentences that came alone. */
export function growRepeats(state: RepeatState, slot: Slot, dispute: Dispute, sentenceOf: SentenceOf): boolean {
  const { versions } = slot;
  if (slot.dispute.kind !== dispute.kind || versions.length !== dispute.versions.length) return false;
  const grown = versions.map((version) =>
    dispute.versions.flatMap(({ evidence }) => {
      const added = addedPlaces(version.evidence, evidence);
      return added ? [{ evidence, added }] : [];
    }),
  );
  if (grown.some(({ length }) => length !== 1)) return false;
  const near = new Set<Slot>();
  for (const [index, { sentences }] of versions.entries()) {
    for (const { evidence, added } of grown[index] ?? []) {
      const version = { evidence, sentences };
      versions[index] = version;
      place(state, slot, version, added.map(sentenceOf), near);
    }
  }
  state.slots.delete(slot.dispute);
  slot.dispute = dispute;
  state.slots.set(dispute, slot);
  compareWith(near, slot);
  return true;
}

/** Puts a version to its sentences and notes which other disputes are there. */
function place(
  { bySentence }: RepeatState,
  slot: Slot,
  { sentences }: SlotVersion,
  coming: readonly string[],
  near: Set<Slot>,
): void {
  for (const sentence of coming) {
    sentences.add(sentence);
    const key = `${slot.dispute.kind} ${sentence}`;
    const here = bySentence.get(key) ?? new Set();
    bySentence.set(key, here.add(slot));
    for (const other of here) if (other !== slot) near.add(other);
  }
}

function compareWith(near: ReadonlySet<Slot>, slot: Slot): void {
  for (const other of near) {
    if (isWithin(other, slot)) slot.repeats.add(other);
    if (isWithin(slot, other)) other.repeats.add(slot);
  }
}

function isWithin(inner: Slot, outer: Slot): boolean {
  return inner.versions.every((version) =>
    outer.versions.some((other) => shareAny(version.sentences, other.sentences)),
  );
}
