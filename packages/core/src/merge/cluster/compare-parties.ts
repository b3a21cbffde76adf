import type { Report } from "../report/index.ts";
import type { Comparison } from "./comparison.ts";
import weights from "./weights.json" with { type: "json" };

export interface PartyEvidence {
  readonly evidence: number;
  readonly shared: readonly string[];
}

/** Countries and governments act in every report; a person or a body of its own says more. */
const BROAD_PARTY = 0.3;
const MOST_SHARED = 2;

/** What the parties say for one event: shared ones speak for it, other people or another recipient against it. */
export function weighParties(left: Report, right: Report, comparison: Comparison): PartyEvidence {
  const { entity } = comparison;
  const isPerson = (id: string) => entity(id)?.type === "person";
  const shared: string[] = [];
  let worth = 0;
  let sharedPeople = 0;
  for (const party of left.entities) {
    if (!right.entities.has(party)) continue;
    shared.push(party);
    const type = entity(party)?.type;
    worth += type === "person" || type === "organization" ? 1 : BROAD_PARTY;
    if (type === "person") sharedPeople += 1;
  }
  const w = weights.event;
  const { actor } = left;
  const otherActor =
    actor !== null &&
    right.actor !== null &&
    actor !== right.actor &&
    ((isPerson(actor) && isPerson(right.actor)) || actOnTheirOwn(left, right, comparison));
  const otherPeople = sharedPeople === 0 && oppose(left, right, isPerson);
  const otherRecipient =
    left.recipients.size > 0 && right.recipients.size > 0 && !hasAny(left.recipients, (id) => right.recipients.has(id));
  return {
    evidence:
      w.sharedParty * Math.min(MOST_SHARED, worth) +
      (otherActor ? w.otherActor : otherPeople ? w.otherPeople : 0) +
      (otherRecipient ? w.otherRecipient : 0),
    shared,
  };
}

/**
 * "Washington recalled its envoy", "Petro recalled the ambassador": each side did its own. Where one names the other's
 * actor ("Trump received Petro", "Petro met Trump") both did one thing.
 */
export function actOnTheirOwn(left: Report, right: Report, { entity }: Comparison): boolean {
  const [one, other] = [left.actor, right.actor];
  if (one === null || other === null || right.entities.has(one) || left.entities.has(other)) return false;
  const [side, otherSide] = [entity(one)?.side, entity(other)?.side];
  return side !== undefined && otherSide !== undefined && side !== otherSide;
}

/** People in the same part of the act: two recipients, two sets of companions. */
function oppose(left: Report, right: Report, isPerson: (id: string) => boolean): boolean {
  const people = (report: Report, role: string) =>
    new Set(
      report.parties.flatMap((party) =>
        party.role === role && party.entity && isPerson(party.entity) ? party.entity : [],
      ),
    );
  return ["recipient", "companion"].some((role) => people(left, role).size > 0 && people(right, role).size > 0);
}

function hasAny(ids: ReadonlySet<string>, holds: (id: string) => boolean): boolean {
  for (const id of ids) if (holds(id)) return true;
  return false;
}
