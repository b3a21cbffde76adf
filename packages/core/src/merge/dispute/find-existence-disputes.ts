import type { Fact } from "../../schema/index.ts";
import { befellOthers } from "../cluster/befell-others.ts";
import type { Comparison } from "../cluster/comparison.ts";
import { isKind, type Report } from "../report/index.ts";
import { contentStems, StemSet, stemRarity, termContainment } from "../word/index.ts";
import type { Disagreement } from "./build-dispute.ts";
import { disputeExistence } from "./dispute-existence.ts";
import { POINTERS } from "./pointers.ts";

/** One event, told as happened by some and denied by others. An article that does both speaks of two moments. */
export function findExistenceDisputes(fact: Fact, reports: readonly Report[], comparison: Comparison): Disagreement[] {
  if (fact.kind !== "event") return [];
  const happened = reports.filter((report) => isKind(report, "event") && report.statement.status === "happened");
  const denials = happened.filter((report) => report.statement.polarity === "denied" && !isOfEarlierTimes(report));
  const affirmed = happened.filter(({ statement }) => statement.polarity === "affirmed");
  const denied = denials.filter((denial) => affirmed.some((other) => deniesThis(denial, other)));
  const deniers = new Set(denied.map(({ source }) => source));
  const others = affirmed.filter(({ source }) => !deniers.has(source));
  return disputeExistence(
    fact,
    { value: "it happened", reports: others },
    { value: "it did not happen", reports: denied },
    "Some report that it happened, others that it did not.",
    comparison,
  );
}

/** "the two had never met" says nothing of the meeting that the news is about. */
function isOfEarlierTimes({ evidence }: Report): boolean {
  return /\b(?:had|has|have|['’]d|['’]ve) never\b/iu.test(evidence.text);
}

/** Part of the words after the act that both must share: "did not enter through the front door" leaves entering undisputed. */
const LEAST_SHARED = 0.6;

/** "now" and "in the incident" add nothing that the other would have to say as well. */
const LEAST_RARITY = 0.3;

function tellsMore(stem: string): boolean {
  return !POINTERS.has(stem) && stemRarity(stem) >= LEAST_RARITY;
}

function deniesThis(denial: Report, other: Report): boolean {
  if (denial.source === other.source || !denial.words || !other.words || denial.head !== other.head) return false;
  // What one person says of two moments sets no sources against each other.
  if (denial.speaker?.entity && denial.speaker.entity === other.speaker?.entity) return false;
  // "No civilians were killed" leaves the killing of 20 militants undisputed.
  if (befellOthers(denial, other)) return false;
  const own = new Set(contentStems(denial.evidence.text));
  const rest = new StemSet([...denial.words.after].filter((stem) => own.has(stem) && tellsMore(stem)));
  return (
    rest.size === 0 ||
    termContainment(rest, new StemSet([...other.words.sentence, ...other.words.after])) >= LEAST_SHARED
  );
}
