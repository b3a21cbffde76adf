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
      (otherRecipient ? w.otherRecipient : 0) +
      (areElsewhere(left, right, comparison) ? w.otherScene : 0),
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
  const sideOf = (id: string) => entity(id)?.side ?? (entity(id)?.type === "place" ? id : undefined);
  const [side, otherSide] = [sideOf(one), sideOf(other)];
  return side !== undefined && otherSide !== undefined && side !== otherSide;
}

/** Attacks happen in many places on one day; what else they share is the trade of those who attack. */
const VIOLENT = new Set(["attack", "kill", "shoot"]);

/** True where both tell of violence, and of places of which none is shared. */
function areElsewhere(left: Report, right: Report, { entity }: Comparison): boolean {
  if (![...left.concepts].some((concept) => VIOLENT.has(concept) && right.concepts.has(concept))) return false;
  const scenes = ({ parties }: Report) =>
    new Set(
      parties.flatMap((party) =>
        party.role === "place" && party.entity && entity(party.entity)?.type === "place" ? party.entity : [],
      ),
    );
  const [ours, theirs] = [scenes(left), scenes(right)];
  return ours.size > 0 && theirs.size > 0 && !hasAny(ours, (id) => theirs.has(id));
}

/** Acts of states that fall on one country at a time: a tariff on Brazil is none on India. */
const FALLS_ON_COUNTRY = new Set(["designate", "recall", "sanction", "tariff"]);

/** True where two such acts fall on countries of which neither report names the other's. */
export function fallOnOthers(left: Report, right: Report, { entity }: Comparison): boolean {
  if (![...left.concepts].some((concept) => FALLS_ON_COUNTRY.has(concept) && right.concepts.has(concept))) return false;
  const countries = (ids: ReadonlySet<string>) =>
    new Set([...ids].flatMap((id) => (entity(id)?.type === "place" ? (entity(id)?.side ?? id) : [])));
  const [ours, theirs] = [countries(left.recipients), countries(right.recipients)];
  if (ours.size === 0 || theirs.size === 0) return false;
  const [allOurs, allTheirs] = [countries(left.entities), countries(right.entities)];
  return !hasAny(ours, (id) => allTheirs.has(id)) && !hasAny(theirs, (id) => allOurs.has(id));
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
