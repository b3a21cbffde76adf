import type { Decision, Dispute, Fact } from "../../schema/index.ts";

export interface DecidedFacts {
  readonly facts: readonly Fact[];
  readonly disputes: readonly Dispute[];
  readonly unmet: readonly Decision[];
}

/** Hides, pins and annotates facts and marks preferred versions, as analysts decided. */
export function applyToFacts(
  facts: readonly Fact[],
  disputes: readonly Dispute[],
  decisions: readonly Decision[],
): DecidedFacts {
  if (decisions.length === 0) return { facts, disputes, unmet: [] };
  const factOf = new Map(
    facts.flatMap(({ id, statements }) => statements.map((statement) => [statement, id] as const)),
  );
  const aboutFacts = decisions.flatMap((decision) =>
    "statement" in decision ? [{ decision, fact: factOf.get(decision.statement) }] : [],
  );
  const decided = (action: Decision["action"]) =>
    new Set(aboutFacts.flatMap(({ decision, fact }) => (decision.action === action && fact ? [fact] : [])));
  const [hidden, pinned] = [decided("hide"), decided("pin")];
  const preferences = decisions.flatMap((decision) => (decision.action === "prefer" ? [decision] : []));
  const isMet = ({ dispute, version }: { readonly dispute: string; readonly version: string }) =>
    disputes.some(({ id, versions }) => id === dispute && versions.some(({ value }) => value === version));
  return {
    facts: facts
      .filter(({ id }) => !hidden.has(id))
      .map((fact) => ({
        ...fact,
        pinned: pinned.has(fact.id),
        notes: aboutFacts.flatMap(({ decision, fact: about }) =>
          decision.action === "note" && about === fact.id ? [`${decision.who}: ${decision.text}`] : [],
        ),
      })),
    disputes: disputes
      .filter((dispute) => !dispute.facts.every((fact) => hidden.has(fact)))
      .map((dispute) => {
        const choice = preferences.findLast((decision) => decision.dispute === dispute.id && isMet(decision));
        return choice ? { ...dispute, preferred: choice.version } : dispute;
      }),
    unmet: [
      ...aboutFacts.flatMap(({ decision, fact }) => (fact === undefined ? [decision] : [])),
      ...preferences.filter((decision) => !isMet(decision)),
    ],
  };
}
