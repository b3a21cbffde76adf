import type { Dispute, DisputeKind } from "../../schema/index.ts";
import type { BriefContext } from "../brief-context.ts";

/** Whether and when something happened divides more than who was there; how a remark was put matters least. */
const WEIGHTS: Readonly<Record<DisputeKind, number>> = {
  existence: 1,
  date: 1,
  quantity: 0.9,
  attribution: 0.5,
  participants: 0.4,
  wording: 0.1,
};
const PER_SOURCE = 0.1;

/** Disagreements, the most important first: by their kind, by how much the dossier turns on the facts, by the sources involved. */
export function rankDisputes({ dossier, facts }: Pick<BriefContext, "dossier" | "facts">): readonly Dispute[] {
  const weigh = ({ kind, facts: ids, versions }: Dispute) => {
    const salience = Math.max(0, ...ids.map((id) => facts.get(id)?.salience ?? 0));
    const sources = versions.reduce((total, { independentSources }) => total + independentSources, 0);
    return WEIGHTS[kind] * salience * (1 + PER_SOURCE * sources);
  };
  return [...dossier.disputes].sort((left, right) => weigh(right) - weigh(left) || (left.id < right.id ? -1 : 1));
}
