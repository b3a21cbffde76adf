import type { Dispute, Evidence } from "../../schema/index.ts";
import { compareText } from "../../text/index.ts";

/** Disputes of one kind between the same sentences are one: a sentence may hold several facts that share a date. The fullest stays, of equals the one titled most briefly. */
export function dropRepeats(disputes: readonly Dispute[], sentenceOf: (evidence: Evidence) => string): Dispute[] {
  const places = (dispute: Dispute) => dispute.versions.map(({ evidence }) => new Set(evidence.map(sentenceOf)));
  const ordered = [...disputes].sort(
    (left, right) =>
      countEvidence(right) - countEvidence(left) ||
      left.about.length - right.about.length ||
      compareText(left.id, right.id),
  );
  const kept: Dispute[] = [];
  const byPlace = new Map<string, Set<readonly ReadonlySet<string>[]>>();
  for (const dispute of ordered) {
    const own = places(dispute);
    const [first] = own;
    const near = new Set([...(first ?? [])].flatMap((place) => [...(byPlace.get(`${dispute.kind} ${place}`) ?? [])]));
    const repeats = [...near].some((other) => own.every((version) => other.some((place) => meet(version, place))));
    if (repeats) continue;
    kept.push(dispute);
    for (const place of own.flatMap((version) => [...version])) {
      const key = `${dispute.kind} ${place}`;
      byPlace.set(key, (byPlace.get(key) ?? new Set()).add(own));
    }
  }
  return kept;
}

function countEvidence({ versions }: Dispute): number {
  return versions.reduce((sum, { evidence }) => sum + evidence.length, 0);
}

function meet(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  return [...left].some((place) => right.has(place));
}
