import type { Fact } from "../../schema/index.ts";
import { foldedWords } from "../../text/index.ts";
import type { Report } from "../report/index.ts";
import { isKind, type ReportOf } from "../report/index.ts";
import type { Disagreement } from "./build-dispute.ts";
import { groupVersions } from "./group-versions.ts";

/** One utterance in different words between quotation marks; a fragment of the longer wording is no other wording. */
export function findWordingDisputes(fact: Fact, reports: readonly Report[]): Disagreement[] {
  if (fact.kind !== "quote") return [];
  const quotes = reports.filter((report) => isKind(report, "quote"));
  const versions = groupVersions(quotes, (left, right) => isFragment(left, right) || isFragment(right, left));
  if (versions.length < 2) return [];
  return [
    {
      kind: "wording",
      about: `wording: ${fact.summary}`,
      why: "the quotation marks hold different words for one utterance",
      facts: [fact.id],
      versions: versions.map((members) => ({ value: members[0]?.statement.text ?? "", reports: members })),
    },
  ];
}

function isFragment(inner: ReportOf<"quote">, outer: ReportOf<"quote">): boolean {
  return ` ${foldedWords(outer.statement.text).join(" ")} `.includes(
    ` ${foldedWords(inner.statement.text).join(" ")} `,
  );
}
