import type { BriefingBlock, Dispute, DisputeVersion } from "../../schema/index.ts";
import type { BriefContext } from "../brief-context.ts";
import { namePublisher, sentenceAround, spreadEvidence } from "../citation/index.ts";
import { rankDisputes } from "../select/index.ts";
import { capitalize, countedSentence, countNoun } from "../wording/index.ts";
import { titleDispute } from "./title-dispute.ts";
import { paragraph } from "./write-section.ts";

const MOST = 12;
/** How a remark was put matters least; the data hold every wording. */
const MOST_WORDINGS = 3;

/** Each disagreement with its versions side by side. */
export function writeDisputes(context: BriefContext): BriefingBlock[] {
  const disputes = rankDisputes(context);
  const chosen = chooseDisputes(disputes);
  const shown = chosen.map(
    (dispute, index): BriefingBlock => ({
      kind: "dispute",
      number: index + 1,
      dispute: dispute.id,
      facts: dispute.facts,
      about: titleDispute(dispute),
      disputeKind: dispute.kind,
      why: `${capitalize(dispute.why.replace(/\.$/u, ""))}.`,
      note: dispute.preferred ? `An analyst of this desk prefers: ${dispute.preferred}.` : null,
      versions: dispute.versions.map((version) => ({
        value: version.value.replace(/[,;:]$/u, ""),
        independentSources: version.independentSources,
        outlets: outletsOf(context, version),
        excerpts: excerptsOf(context, version),
      })),
    }),
  );
  if (chosen.length === disputes.length) return shown;
  const rest = `And ${countNoun(disputes.length - chosen.length, "more disagreement")} in the data.`;
  return [...shown, paragraph(countedSentence(rest))];
}

function chooseDisputes(ordered: readonly Dispute[]): readonly Dispute[] {
  const wordings = ordered.filter(({ kind }) => kind === "wording").slice(0, MOST_WORDINGS);
  return ordered.filter((dispute) => dispute.kind !== "wording" || wordings.includes(dispute)).slice(0, MOST);
}

function outletsOf({ articles }: BriefContext, version: DisputeVersion): string[] {
  const nameOf = (id: string) => {
    const article = articles.get(id);
    return (article && namePublisher(article)) ?? "outlet not stated";
  };
  return [...new Set(version.articles.map(nameOf))];
}

function excerptsOf(context: BriefContext, version: DisputeVersion): { text: string; citation: string }[] {
  return spreadEvidence(version.evidence, context.articles).flatMap((evidence) => {
    const article = context.printed.get(evidence.article);
    const [citation] = context.citations.cite([evidence]);
    if (!article || !citation) return [];
    const { start, end } = sentenceAround(article, evidence);
    return [{ text: article.body.slice(start, end), citation }];
  });
}
