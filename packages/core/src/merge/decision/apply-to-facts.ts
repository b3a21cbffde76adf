import type { Decision, Dispute, Fact, Notice } from "../../schema/index.ts";

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
  const ids = new Set(facts.map(({ id }) => id));
  const named = decisions.flatMap((decision) => ("fact" in decision ? [decision] : []));
  const hidden = new Set(named.filter(({ action }) => action === "hide").map(({ fact }) => fact));
  const pinned = new Set(named.filter(({ action }) => action === "pin").map(({ fact }) => fact));
  const preferred = decisions.flatMap((decision) => (decision.action === "prefer" ? [decision] : []));
  const isMet = ({ dispute, version }: { readonly dispute: string; readonly version: string }) =>
    disputes.some(({ id, versions }) => id === dispute && versions.some(({ value }) => value === version));
  return {
    facts: facts
      .filter(({ id }) => !hidden.has(id))
      .map((fact) => ({
        ...fact,
        pinned: pinned.has(fact.id),
        notes: named.flatMap((decision) =>
          decision.action === "note" && decision.fact === fact.id ? [decision.text] : [],
        ),
      })),
    disputes: disputes
      .filter((dispute) => !dispute.facts.every((fact) => hidden.has(fact)))
      .map((dispute) => {
        const choice = preferred.findLast((decision) => decision.dispute === dispute.id && isMet(decision));
        return choice ? { ...dispute, preferred: choice.version } : dispute;
      }),
    unmet: [...named.filter(({ fact }) => !ids.has(fact)), ...preferred.filter((decision) => !isMet(decision))],
  };
}

/** A decision about something that no longer exists is reported, not applied. */
export function describeUnmet({ id, action, who }: Decision): Notice {
  return {
    code: "decision-not-applied",
    message: `Decision ${id} of ${who} (${action}) speaks of something that is no longer in the dossier.`,
  };
}
