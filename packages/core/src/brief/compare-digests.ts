import type { Change, FactDigest } from "../schema/index.ts";
import { compareText } from "../text/index.ts";

/** One fact that differs between two editions, and why. */
export interface FactChange {
  readonly change: Change;
  readonly fact: string;
  readonly summary: string;
  readonly reason: string;
}

const ORDER: readonly Change[] = ["newly-disputed", "resolved", "updated", "added", "strengthened", "withdrawn"];

function compareFact(before: FactDigest, after: FactDigest): Omit<FactChange, "fact" | "summary"> | null {
  if (after.status === "disputed" && before.status !== "disputed") {
    return { change: "newly-disputed", reason: "Sources now disagree about it." };
  }
  if (before.status === "disputed" && after.status !== "disputed") {
    return { change: "resolved", reason: "The versions that disagreed are no longer both reported." };
  }
  if (before.value !== after.value && before.value !== null && after.value !== null) {
    return { change: "updated", reason: `Was ${before.value}, is now ${after.value}.` };
  }
  if (after.independentSources > before.independentSources) {
    return {
      change: "strengthened",
      reason: `${after.independentSources} independent sources, ${before.independentSources} before.`,
    };
  }
  return null;
}

/** What changed from one edition's facts to another's, fact by fact: disputes first, then by fact id. */
export function compareDigests(before: readonly FactDigest[], after: readonly FactDigest[]): readonly FactChange[] {
  const earlier = new Map(before.map((fact) => [fact.id, fact]));
  const later = new Set(after.map((fact) => fact.id));
  const kept = after.flatMap((fact): FactChange[] => {
    const old = earlier.get(fact.id);
    const difference = old
      ? compareFact(old, fact)
      : { change: "added" as const, reason: "No earlier edition reported it." };
    return difference ? [{ ...difference, fact: fact.id, summary: fact.summary }] : [];
  });
  const withdrawn = before
    .filter((fact) => !later.has(fact.id))
    .map(
      (fact): FactChange => ({
        change: "withdrawn",
        fact: fact.id,
        summary: fact.summary,
        reason: "No article of the dossier reports it any more.",
      }),
    );
  return [...kept, ...withdrawn].sort(
    (left, right) => ORDER.indexOf(left.change) - ORDER.indexOf(right.change) || compareText(left.fact, right.fact),
  );
}
