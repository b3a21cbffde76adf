import type { BriefingBlock, Evidence, Fact } from "../../schema/index.ts";
import type { BriefContext } from "../brief-context.ts";
import type { Judgment } from "../judge/index.ts";
import { capitalize, countedSentence, countNoun, countWord, writeSentence } from "../wording/index.ts";

/** A judgment as ICD 203 wants it: likelihood and confidence in separate sentences, the basis counted, an indicator. */
export function writeJudgment(context: BriefContext, judgment: Judgment, number: number): BriefingBlock {
  const { statement, likelihood, confidence, basis, indicator } = judgment;
  const support = { evidence: leadEvidence(basis), facts: basis.map(({ id }) => id) };
  return {
    kind: "judgment",
    number,
    likelihood,
    confidence,
    statement: writeSentence(context, statement.replace("{}", likelihood), support),
    confidenceStatement: countedSentence(`Confidence in this judgment is ${confidence}.`, support.facts),
    basis: countedSentence(describeBasis(basis), support.facts),
    indicator: countedSentence(indicator, support.facts),
  };
}

const MOST_CITED = 6;

/** The first piece of each article that carries the basis. */
function leadEvidence(basis: readonly Fact[]): Evidence[] {
  const pieces = basis.flatMap(({ evidence }) => evidence).reverse();
  return [...new Map(pieces.map((piece) => [piece.article, piece])).values()].slice(-MOST_CITED);
}

/** "The judgment rests on four reported facts, three of them from at least two independent publishers; one is disputed." */
function describeBasis(basis: readonly Fact[]): string {
  const corroborated = basis.filter(({ independentSources }) => independentSources > 1).length;
  const disputed = basis.filter(({ status }) => status === "disputed").length;
  const most = Math.max(...basis.map(({ independentSources }) => independentSources));
  const sourced =
    corroborated === basis.length
      ? `${basis.length === 1 ? "" : "each "}from at least two independent publishers and the best attested from ${countWord(most)}`
      : `${corroborated === 0 ? "none" : countWord(corroborated)} of them from at least two independent publishers`;
  const contested = disputed === 0 ? "" : `; ${countWord(disputed)} ${disputed === 1 ? "is" : "are"} disputed`;
  return `${capitalize(`the judgment rests on ${countNoun(basis.length, "reported fact")}, ${sourced}${contested}`)}.`;
}
