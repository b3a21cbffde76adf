import type { Decision, Fact } from "@chancery/core/schema";
import type { ApiHome } from "../api-home.ts";
import type { DossierView } from "./dossier-view.ts";

export interface ListedDecision {
  readonly decision: Decision;
  /** Whether the latest edition follows it. */
  readonly applied: boolean;
  /** The fact it speaks of, where the latest edition still shows it. */
  readonly fact: Fact | undefined;
  /** What the dispute that it speaks of is about, where the latest edition still has it. */
  readonly about: string | undefined;
}

/** Every decision, oldest first, with what the latest edition made of it. */
export async function listDecisions(home: ApiHome, view: DossierView): Promise<readonly ListedDecision[]> {
  const [decisions, current] = await Promise.all([home.decisions(), view.current()]);
  const known = new Set(current?.dossier.decisions.map(({ id }) => id));
  const unmet = new Set(current?.dossier.unmetDecisions);
  return decisions.map((decision) => {
    const statement =
      "statement" in decision ? decision.statement : "members" in decision ? decision.members[0] : undefined;
    return {
      decision,
      applied: known.has(decision.id) && !unmet.has(decision.id),
      about: current?.dossier.disputes.find(({ id }) => "dispute" in decision && decision.dispute === id)?.about,
      fact: current?.dossier.facts.find(({ statements }) => statement !== undefined && statements.includes(statement)),
    };
  });
}
