import type { BriefingBlock, DisputeVersion } from "../../schema/index.ts";
import type { BriefContext } from "../brief-context.ts";
import { sentenceAround } from "../citation/index.ts";

/** Each disagreement with its versions side by side. */
export function writeDisputes(context: BriefContext): BriefingBlock[] {
  return context.dossier.disputes.map((dispute, index) => ({
    kind: "dispute",
    number: index + 1,
    dispute: dispute.id,
    facts: dispute.facts,
    about: dispute.about,
    disputeKind: dispute.kind,
    why: dispute.why,
    note: dispute.preferred ? `An analyst of this desk prefers: ${dispute.preferred}.` : null,
    versions: dispute.versions.map((version) => ({
      value: version.value,
      independentSources: version.independentSources,
      outlets: outletsOf(context, version),
      excerpts: excerptsOf(context, version),
    })),
  }));
}

function outletsOf({ articles }: BriefContext, version: DisputeVersion): string[] {
  return [...new Set(version.articles.map((id) => articles.get(id)?.outlet ?? "outlet not stated"))];
}

function excerptsOf(context: BriefContext, version: DisputeVersion): { text: string; citation: string }[] {
  return version.evidence.flatMap((evidence) => {
    const article = context.articles.get(evidence.article);
    const [citation] = context.citations.cite([evidence]);
    if (!article || !citation) return [];
    const { start, end } = sentenceAround(article, evidence);
    return [{ text: article.body.slice(start, end), citation }];
  });
}
