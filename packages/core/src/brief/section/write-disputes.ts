import type { BriefingBlock, Dispute, DisputeKind, DisputeVersion } from "../../schema/index.ts";
import type { BriefContext } from "../brief-context.ts";
import { namePublisher, sentenceAround } from "../citation/index.ts";
import { capitalize, countedSentence, countNoun, wordAmount } from "../wording/index.ts";
import { paragraph } from "./write-section.ts";

const MOST = 12;
/** How a remark was put matters least; the data hold every wording. */
const MOST_WORDINGS = 3;

/** Each disagreement with its versions side by side. */
export function writeDisputes(context: BriefContext): BriefingBlock[] {
  const disputes = [...context.dossier.disputes].sort(
    (left, right) => rank(left) - rank(right) || weigh(right) - weigh(left),
  );
  const chosen = chooseDisputes(disputes);
  const shown = chosen.map(
    (dispute, index): BriefingBlock => ({
      kind: "dispute",
      number: index + 1,
      dispute: dispute.id,
      facts: dispute.facts,
      about: titleOf(dispute),
      disputeKind: dispute.kind,
      why: `${capitalize(dispute.why.replace(/\.$/u, ""))}.`,
      note: dispute.preferred ? `An analyst of this desk prefers: ${dispute.preferred}.` : null,
      versions: dispute.versions.map((version) => ({
        value: wordAmount(version.value.replace(/[,;:]$/u, "")),
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

const TITLE_WORDS = 16;

/** What is disputed, short enough for a heading: side clauses off, then cut. */
function titleOf({ about }: Dispute): string {
  const main = about.replace(/\.$/u, "").replace(/,\s(?:which|who|as|after|marking|though|although|while)\b.*$/u, "");
  const words = main.split(" ");
  if (words.length <= TITLE_WORDS) return capitalize(main);
  const cut = words
    .slice(0, TITLE_WORDS)
    .join(" ")
    .replace(/[,;:]$/u, "");
  return capitalize(`${cut} …${missingMark(cut)}`);
}

/** The closing mark of a quote that a cut runs through. */
function missingMark(cut: string): string {
  if (cut.lastIndexOf("“") > cut.lastIndexOf("”")) return "”";
  return (cut.split('"').length - 1) % 2 === 1 ? '"' : "";
}

/** Whether something happened, when and how much come before how it was put. */
const ORDER: readonly DisputeKind[] = ["date", "quantity", "existence", "attribution", "participants", "wording"];
const rank = ({ kind }: Dispute) => ORDER.indexOf(kind);
const weigh = ({ versions }: Dispute) =>
  versions.reduce((total, { independentSources }) => total + independentSources, 0);

function outletsOf({ articles }: BriefContext, version: DisputeVersion): string[] {
  const nameOf = (id: string) => {
    const article = articles.get(id);
    return (article && namePublisher(article)) ?? "outlet not stated";
  };
  return [...new Set(version.articles.map(nameOf))];
}

function excerptsOf(context: BriefContext, version: DisputeVersion): { text: string; citation: string }[] {
  const onePerArticle = new Map([...version.evidence].reverse().map((evidence) => [evidence.article, evidence]));
  return [...onePerArticle.values()].reverse().flatMap((evidence) => {
    const article = context.printed.get(evidence.article);
    const [citation] = context.citations.cite([evidence]);
    if (!article || !citation) return [];
    const { start, end } = sentenceAround(article, evidence);
    return [{ text: article.body.slice(start, end), citation }];
  });
}
