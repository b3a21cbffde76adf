import type { Fact } from "../../schema/index.ts";
import type { Report } from "../report/index.ts";
import type { Disagreement } from "./build-dispute.ts";

/** One event, told as happened by some and denied by others. An article that does both speaks of two moments. */
export function findExistenceDisputes(fact: Fact, reports: readonly Report[]): Disagreement[] {
  if (fact.kind !== "event") return [];
  const denied = reports.filter(({ statement }) => statement.polarity === "denied");
  const affirmed = reports.filter(({ statement }) => statement.polarity === "affirmed");
  const deniers = new Set(denied.map(({ source }) => source));
  const others = affirmed.filter(({ source }) => !deniers.has(source));
  if (denied.length === 0 || others.length === 0) return [];
  return [
    {
      kind: "existence",
      about: `whether: ${fact.summary}`,
      why: "some report that it happened, others that it did not",
      facts: [fact.id],
      versions: [
        { value: "it happened", reports: others },
        { value: "it did not happen", reports: denied },
      ],
    },
  ];
}
