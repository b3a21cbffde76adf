import type { Change, FactDigest } from "../schema/index.ts";
import { compareText } from "../text/index.ts";
import { capitalize, countNoun, countWord } from "./wording/index.ts";

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
    return { change: "newly-disputed", reason: "The sources now disagree about it." };
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
      reason: `${capitalize(countNoun(after.independentSources, "independent publisher"))} report it now, ${countWord(before.independentSources)} before.`,
    };
  }
  return null;
}

function tellAdded({ independentSources: sources }: FactDigest): string {
  const by = sources === 1 ? "one publisher" : countNoun(sources, "independent publisher");
  return `New in this edition, from ${by}.`;
}

/**
 * Finds the fact of before that a fact of now goes on from: the one of its id, else the one with which it shares most
 * statements. An earlier report that arrives late renames a fact, it does not make it new.
 */
function matchFacts(before: readonly FactDigest[]): (fact: FactDigest) => FactDigest | undefined {
  const byId = new Map(before.map((fact) => [fact.id, fact]));
  const byStatement = new Map(before.flatMap((fact) => fact.statements.map((statement) => [statement, fact] as const)));
  return (fact) => {
    const same = byId.get(fact.id);
    if (same) return same;
    const shared = new Map<FactDigest, number>();
    for (const statement of fact.statements) {
      const old = byStatement.get(statement);
      if (old) shared.set(old, (shared.get(old) ?? 0) + 1);
    }
    const [most] = [...shared].sort((left, right) => right[1] - left[1] || compareText(left[0].id, right[0].id));
    return most?.[0];
  };
}

/** What changed from one edition's facts to another's, fact by fact: disputes first, then by fact id. */
export function compareDigests(before: readonly FactDigest[], after: readonly FactDigest[]): readonly FactChange[] {
  const match = matchFacts(before);
  const kept = after.flatMap((fact): FactChange[] => {
    const old = match(fact);
    const difference = old ? compareFact(old, fact) : { change: "added" as const, reason: tellAdded(fact) };
    return difference ? [{ ...difference, fact: fact.id, summary: fact.summary }] : [];
  });
  const ids = new Set(after.map(({ id }) => id));
  const told = new Set(after.flatMap(({ statements }) => statements));
  const withdrawn = before
    .filter(({ id, statements }) => !ids.has(id) && !statements.some((statement) => told.has(statement)))
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
