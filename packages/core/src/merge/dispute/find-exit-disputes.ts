import type { Fact } from "../../schema/index.ts";
import { mayOverlap } from "../../time/index.ts";
import type { Comparison } from "../cluster/comparison.ts";
import { isKind, pickReports, type Report, type ReportOf } from "../report/index.ts";
import type { Disagreement } from "./build-dispute.ts";

export interface Exit {
  readonly fact: string;
  readonly report: ReportOf<"event">;
  readonly person: string;
  readonly way: "resign" | "dismiss";
}

/** Who left office by the reports of a fact. */
export function readExits(fact: Fact, reports: readonly Report[], { entity }: Comparison): readonly Exit[] {
  if (fact.kind !== "event") return [];
  const isPerson = (id: string | null): id is string => id !== null && entity(id)?.type === "person";
  return pickExits(reports).flatMap((report) => {
    const exits = (way: Exit["way"], people: Iterable<string | null>) =>
      report.concepts.has(way)
        ? [...people].filter(isPerson).map((person): Exit => ({ fact: fact.id, report, person, way }))
        : [];
    return [...exits("resign", [report.actor]), ...exits("dismiss", report.recipients)];
  });
}

const pickExits = pickReports(tellsExit);

function tellsExit(report: Report): report is ReportOf<"event"> {
  if (!isKind(report, "event") || (!report.concepts.has("resign") && !report.concepts.has("dismiss"))) return false;
  return report.statement.status === "happened" && report.statement.polarity === "affirmed";
}

/** Someone who left office by one report of his own will, by another of a superior's: "resigned", "was dismissed". */
export function findExitDisputes(exits: readonly Exit[], { nameOf }: Comparison): Disagreement[] {
  const resigned = exits.filter(({ way }) => way === "resign");
  const dismissed = exits.filter(({ way }) => way === "dismiss");
  return [...Map.groupBy(resigned, ({ person }) => person)].flatMap(([person, own]) => {
    const others = dismissed.filter((exit) => exit.person === person && own.some((one) => areOneExit(one, exit)));
    const left = own.filter((one) => others.some((other) => areOneExit(one, other)));
    // Who tells both tells of two steps.
    const both = new Set(others.map(({ report }) => report.source));
    if (left.length === 0 || own.some(({ report }) => both.has(report.source))) return [];
    return [
      {
        kind: "attribution",
        about: `Whether ${nameOf(person) ?? "the official"} resigned or was dismissed`,
        why: "Some report a resignation, others a dismissal.",
        facts: [...left, ...others].map(({ fact }) => fact),
        versions: [
          { value: "resigned", reports: left.map(({ report }) => report) },
          { value: "was dismissed", reports: others.map(({ report }) => report) },
        ],
      },
    ];
  });
}

function areOneExit({ report: left }: Exit, { report: right }: Exit): boolean {
  return left.source !== right.source && mayOverlap(left.date, right.date);
}
