import type { Fact } from "../../schema/index.ts";
import { compareText } from "../../text/index.ts";
import type { Comparison } from "../cluster/comparison.ts";
import { isFragment } from "../cluster/score-quotes.ts";
import { isKind, type Report, type ReportOf } from "../report/index.ts";
import { contentStems } from "../word/index.ts";
import type { Disagreement } from "./build-dispute.ts";
import { groupVersions } from "./group-versions.ts";
import { sharedRun } from "./shared-run.ts";

/** One quoted word may be the translation of another; only from two on do wordings disagree. */
const FEWEST_WORDS = 2;

/** One utterance in different words between quotation marks; a fragment of the longer wording is no other wording. */
export function findWordingDisputes(fact: Fact, reports: readonly Report[], { nameOf }: Comparison): Disagreement[] {
  if (fact.kind !== "quote") return [];
  const quotes = reports
    .filter((report) => isKind(report, "quote"))
    .filter(({ statement }) => contentStems(statement.text).length >= FEWEST_WORDS)
    .sort((left, right) => right.statement.text.length - left.statement.text.length || compareText(left.id, right.id));
  const versions = mergeBySource(
    groupVersions(quotes, (left, right) => isFragment(left, right) || isFragment(right, left)),
  );
  if (versions.length < 2) return [];
  return [
    {
      kind: "wording",
      about: titleRemark(versions, fact.speaker === undefined ? undefined : nameOf(fact.speaker)),
      why: "The quotation marks hold different words for one utterance.",
      facts: [fact.id],
      versions: versions.map((members) => ({
        value: [...new Set(members.map(({ statement }) => statement.text))].join(" … "),
        reports: members,
      })),
    },
  ];
}

/** "Wording of Ana Solís’s remark on “a sick man”": by whom, and the words that all versions share. */
function titleRemark(versions: readonly (readonly Quote[])[], speaker: string | undefined): string {
  const whose = speaker === undefined ? "one remark" : `${speaker}’s remark`;
  const shared = sharedRun(versions.map((members) => members.map(({ statement }) => statement.text).join(" … ")));
  return shared === "" ? `Wording of ${whose}` : `Wording of ${whose} on “${shared}”`;
}

type Quote = ReportOf<"quote">;

/** Two quotations in one article are two parts of what it renders, not two renderings. */
function mergeBySource(versions: readonly (readonly Quote[])[]): Quote[][] {
  const merged: Quote[][] = [];
  for (const version of versions) {
    const sources = new Set(version.map(({ source }) => source));
    const own = merged.find((members) => members.some(({ source }) => sources.has(source)));
    if (own) own.push(...version);
    else merged.push([...version]);
  }
  return merged;
}
