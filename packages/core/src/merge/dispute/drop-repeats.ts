import type { Dispute, Evidence } from "../../schema/index.ts";
import { compareText } from "../../text/index.ts";
import { growRepeats, openRepeats, type RepeatState, type Slot, takeIn, takeOut } from "./repeat-state.ts";

/** Disputes of one kind between the same sentences are one: a sentence may hold several facts that share a date. The fullest stays, of equals the one titled most briefly. */
export function dropRepeats(
  disputes: readonly Dispute[],
  sentenceOf: (evidence: Evidence) => string,
  state: RepeatState = openRepeats(),
): Dispute[] {
  const present = new Set(disputes);
  const gone = Map.groupBy(
    [...state.slots.values()].filter(({ dispute }) => !present.has(dispute)),
    ({ dispute }) => dispute.id,
  );
  const fresh = [...present].filter((dispute) => !state.slots.has(dispute));
  const open = fresh.filter((dispute) => {
    const slots = gone.get(dispute.id) ?? [];
    const grown = slots.find((slot) => growRepeats(state, slot, dispute, sentenceOf));
    if (grown) slots.splice(slots.indexOf(grown), 1);
    return grown === undefined;
  });
  for (const slot of [...gone.values()].flat()) takeOut(state, slot);
  for (const dispute of open) takeIn(state, dispute, sentenceOf);
  const ordered = [...present].sort(
    (left, right) =>
      countEvidence(right) - countEvidence(left) ||
      left.about.length - right.about.length ||
      compareText(left.id, right.id),
  );
  const kept: Dispute[] = [];
  const repeats = new Set<Slot>();
  for (const dispute of ordered) {
    const slot = state.slots.get(dispute);
    if (!slot || repeats.has(slot)) continue;
    kept.push(dispute);
    for (const repeat of slot.repeats) repeats.add(repeat);
  }
  return kept;
}

function countEvidence({ versions }: Dispute): number {
  return versions.reduce((sum, { evidence }) => sum + evidence.length, 0);
}
