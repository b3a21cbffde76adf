import type { Report } from "../report/index.ts";
import type { Comparison } from "./comparison.ts";
import weights from "./weights.json" with { type: "json" };

export interface PartyEvidence {
  readonly evidence: number;
  readonly why: string | null;
}

/** Countries and governments act in every report; a person or a body of its own says more. */
const BROAD_PARTY = 0.3;
const MOST_SHARED = 2;

/** What the parties say for one event: shared ones speak for it, other people or another recipient against it. */
export function weighParties(left: Report, right: Report, { entity }: Comparison): PartyEvidence {
  const [a, b] = [partiesOf(left), partiesOf(right)];
  const shared = [...a].filter((party) => b.has(party));
  const worth = shared.reduce((sum, party) => sum + (isBroad(entity(party)?.type) ? BROAD_PARTY : 1), 0);
  const people = (parties: ReadonlySet<string>) => [...parties].filter((party) => entity(party)?.type === "person");
  const [peopleA, peopleB] = [people(a), people(b)];
  const otherPeople = peopleA.length > 0 && peopleB.length > 0 && !peopleA.some((person) => b.has(person));
  const [actorA, actorB] = [actorOf(left), actorOf(right)];
  const otherActor =
    actorA !== null &&
    actorB !== null &&
    actorA !== actorB &&
    [actorA, actorB].every((id) => entity(id)?.type === "person");
  const [toA, toB] = [recipientsOf(left), recipientsOf(right)];
  const otherRecipient = toA.length > 0 && toB.length > 0 && !toA.some((party) => toB.includes(party));
  const w = weights.event;
  const names = shared.flatMap((party) => entity(party)?.name ?? []);
  return {
    evidence:
      w.sharedParty * Math.min(MOST_SHARED, worth) +
      (otherActor ? w.otherActor : otherPeople ? w.otherPeople : 0) +
      (otherRecipient ? w.otherRecipient : 0),
    why: names.length > 0 ? `with ${names.join(" and ")}` : null,
  };
}

function partiesOf(report: Report): ReadonlySet<string> {
  return new Set(report.parties.flatMap((party) => party.entity ?? []));
}

/** The one actor; of several it is not sure who acts. */
function actorOf(report: Report): string | null {
  const actors = report.parties.filter(({ role }) => role === "actor");
  return actors.length === 1 ? (actors[0]?.entity ?? null) : null;
}

function recipientsOf(report: Report): string[] {
  return report.parties.flatMap((party) => (party.role === "recipient" ? (party.entity ?? []) : []));
}

function isBroad(type: string | undefined): boolean {
  return type !== "person" && type !== "organization";
}
