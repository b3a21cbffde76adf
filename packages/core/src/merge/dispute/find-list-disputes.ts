import type { Fact } from "../../schema/index.ts";
import type { Comparison } from "../cluster/comparison.ts";
import { isKind, type Party, type Report, type ReportOf } from "../report/index.ts";
import type { Disagreement } from "./build-dispute.ts";
import { titleDispute } from "./title-dispute.ts";

/** Acts of authority fall on a definite list of people; who met or stood beside whom may always be told in part. */
const DEFINITE = new Set(["sanction", "designate", "capture", "extradite", "appoint", "dismiss", "try", "kill"]);

/** From three on a list reads as complete. */
const SHORTEST_LIST = 3;

/**
 * Lists of those an act fell on that exclude each other: exclusive ones that differ, or, for an act of authority, a
 * list of three beside the same list with one name more.
 */
export function findListDisputes(fact: Fact, reports: readonly Report[], comparison: Comparison): Disagreement[] {
  if (fact.kind !== "event") return [];
  const lists = reports
    .filter((report) => isKind(report, "event"))
    .filter((report) => report.statement.exclusive || [...report.concepts].some((concept) => DEFINITE.has(concept)))
    .map((report) => ({ report, members: peopleIn(report, (id) => comparison.entity(id)?.type === "person") }))
    .filter(({ members }) => members.length >= SHORTEST_LIST);
  const [shortest] = [...lists].sort(
    (left, right) => left.members.length - right.members.length || (left.report.id < right.report.id ? -1 : 1),
  );
  if (!shortest) return [];
  const longer = lists.filter(
    ({ report, members }) => report.source !== shortest.report.source && addsName(members, shortest.members),
  );
  if (longer.length === 0) return [];
  const short = lists.filter(({ members }) => members.length === shortest.members.length);
  return [
    {
      kind: "participants",
      about: titleDispute("who", reports, comparison),
      why: "One list names someone whom the other leaves out.",
      facts: [fact.id],
      versions: [
        { value: describe(shortest.members), reports: short.map(({ report }) => report) },
        { value: describe(longer[0]?.members ?? []), reports: longer.map(({ report }) => report) },
      ],
    },
  ];
}

function peopleIn({ parties }: ReportOf<"event">, isPerson: (id: string) => boolean): Party[] {
  const seen = new Set<string>();
  return parties.filter(({ role, entity }) => {
    if (role !== "recipient" || entity === null || seen.has(entity) || !isPerson(entity)) return false;
    seen.add(entity);
    return true;
  });
}

function addsName(long: readonly Party[], short: readonly Party[]): boolean {
  const known = new Set(short.map(({ entity }) => entity));
  const shared = long.some(({ entity }) => entity !== null && known.has(entity));
  return shared && long.length > short.length;
}

function describe(members: readonly Party[]): string {
  return members.map(({ text }) => text).join(", ");
}
