import type { Fact } from "../../schema/index.ts";
import { compareText } from "../../text/index.ts";
import type { Cluster } from "../cluster/build-cluster.ts";
import { isKind, type Report } from "../report/index.ts";
import { countOrigins, type SourceGroups } from "../source/index.ts";
import { chooseSpeakers } from "./choose-speakers.ts";
import { factId } from "./fact-id.ts";
import { isSuperseded } from "./is-superseded.ts";
import { listEvidence, listIds } from "./list-evidence.ts";
import { orderReports } from "./order-reports.ts";
import { sumReports } from "./sum-reports.ts";
import { summarizeFact } from "./summarize-fact.ts";
import { traceHistory } from "./trace-history.ts";

/** The fact that a cluster of reports tells. Disputes and decisions are laid over it afterwards. */
export function buildFact({ reports, joins }: Cluster, groups: SourceGroups): Fact {
  const speakers = chooseSpeakers(reports);
  const ordered = orderReports(speakers.filter((report) => isCurrent(report, speakers)));
  const [best] = ordered;
  if (!best) throw new Error("Cannot build a fact, expected at least one report");
  const history = traceHistory(speakers);
  const { articles, polarity, topics, ...sums } = sumReports(reports);
  const vouches = (report: Report) => report.statement.polarity === polarity && isCurrent(report, speakers);
  const isMixed = history.length > 0 || reports.some((report) => report.statement.polarity !== polarity);
  const origins = countOrigins(isMixed ? reports.filter(vouches) : reports, groups);
  // A figure that rose is as of its last reports.
  const date = isKind(best, "quantity") ? sumReports(ordered).date : sums.date;
  return {
    id: factId(reports),
    kind: best.statement.kind,
    summary: summarizeFact(best),
    ...kindParts(ordered, best),
    participants: [
      ...new Set(
        ordered.flatMap(({ parties, speaker }) =>
          [...parties, ...(speaker ? [speaker] : [])].flatMap((party) => party.entity ?? []),
        ),
      ),
    ].sort(compareText),
    date,
    ...attributionOf(best),
    polarity,
    topics,
    status: origins.length > 1 ? "corroborated" : "single-source",
    independentSources: origins.length,
    origins,
    articles,
    evidence: listEvidence(reports),
    statements: listIds(reports),
    joins,
    history,
    salience: 0,
    pinned: false,
    notes: [],
  };
}

function kindParts(
  ordered: readonly Report[],
  best: Report,
): Pick<Fact, "eventType" | "eventStatus" | "actor" | "recipient" | "speaker" | "text" | "quantity" | "variants"> {
  const partyIn = (role: string) =>
    ordered.flatMap(({ parties }) => parties.filter((party) => party.role === role)).find(({ entity }) => entity)
      ?.entity;
  const actor = partyIn("actor");
  const recipient = partyIn("recipient");
  const roles = { ...(actor ? { actor } : {}), ...(recipient ? { recipient } : {}) };
  const speaker = ordered.find((report) => report.speaker?.entity)?.speaker?.entity ?? undefined;
  const said = speaker ? { speaker } : {};
  if (isKind(best, "event"))
    return {
      ...roles,
      eventType: best.statement.type,
      eventStatus: latestStatus(ordered) ?? best.statement.status,
      variants: [],
    };
  if (isKind(best, "quantity")) return { quantity: best.statement.quantity, variants: [] };
  if (isKind(best, "quote")) {
    const text = best.statement.text;
    const wordings = new Set(ordered.flatMap((report) => (isKind(report, "quote") ? [report.statement.text] : [])));
    return { ...said, text, variants: [...wordings].filter((wording) => wording !== text) };
  }
  return { ...said, variants: [] };
}

/** False for an amount that a later report moved on from. */
function isCurrent(report: Report, reports: readonly Report[]): boolean {
  if (!isKind(report, "quantity")) return true;
  return !reports.some((later) => later !== report && isSuperseded(report, later));
}

function latestStatus(ordered: readonly Report[]) {
  const statuses = ordered.flatMap((report) => (isKind(report, "event") ? [report.statement.status] : []));
  return (["cancelled", "happened", "ongoing"] as const).find((status) => statuses.includes(status));
}

function attributionOf({ statement, speaker }: Report): Pick<Fact, "attribution"> {
  const { attribution } = statement;
  if (!attribution) return {};
  const source = speaker?.entity ?? attribution.source.text;
  return {
    attribution: {
      source,
      ...(attribution.through === undefined ? {} : { through: attribution.through }),
      modality: attribution.modality,
    },
  };
}
