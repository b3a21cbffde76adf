import type { Dispute, Evidence } from "../../schema/index.ts";
import { compareText } from "../../text/index.ts";

/** Disputes of one kind between the same sentences are one: a sentence may hold several facts that share a date. The fullest stays. */
export function dropRepeats(disputes: readonly Dispute[], sentenceOf: (evidence: Evidence) => string): Dispute[] {
  const places = (dispute: Dispute) => dispute.versions.map(({ evidence }) => new Set(evidence.map(sentenceOf)));
  const ordered = [...disputes].sort(
    (left, right) => countEvidence(right) - countEvidence(left) || compareText(left.id, right.id),
  );
  const kept: { dispute: Dispute; places: ReadonlySet<string>[] }[] = [];
  for (const dispute of ordered) {
    const own = places(dispute);
    const repeats = kept.some(
      (other) =>
        other.dispute.kind === dispute.kind &&
        own.every((version) => other.places.some((place) => meet(version, place))),
    );
    if (!repeats) kept.push({ dispute, places: own });
  }
  return kept.map(({ dispute }) => dispute);
}

function countEvidence({ versions }: Dispute): number {
  return versions.reduce((sum, { evidence }) => sum + evidence.length, 0);
}

function meet(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  return [...left].some((place) => right.has(place));
}
