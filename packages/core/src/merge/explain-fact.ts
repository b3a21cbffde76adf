import { ChanceryError } from "../error/index.ts";
import type { Dossier } from "../schema/index.ts";

/** Why these reports are one fact, as text for `chancery explain --fact ID`. */
export function explainFact(dossier: Dossier, factId: string): string {
  const fact = dossier.facts.find(({ id }) => id === factId);
  if (!fact)
    throw new ChanceryError("not-found", `no fact ${factId} in this dossier`, {
      hint: "list them with `chancery export --json`",
    });
  const fileOf = new Map(dossier.articles.map(({ id, file }) => [id, file]));
  const disputes = dossier.disputes.filter(({ facts }) => facts.includes(factId));
  return [
    `${fact.id} (${fact.kind}, ${fact.status})`,
    fact.summary,
    "",
    `Evidence (${fact.evidence.length}):`,
    ...fact.evidence.map(
      ({ article, start, end, text }) => `  ${fileOf.get(article) ?? article} ${start}–${end}: ${text}`,
    ),
    "",
    `Joins (${fact.joins.length}):`,
    ...fact.joins.map(({ left, right, score, why }) => `  ${left} + ${right}: ${score.toFixed(2)}, ${why}`),
    "",
    `Independent sources (${fact.independentSources}):`,
    ...fact.origins.map(
      ({ articles, why }) => `  ${articles.map((article) => fileOf.get(article) ?? article).join(", ")}: ${why}`,
    ),
    ...disputes.flatMap(({ about, why, versions }) => [
      "",
      `Disputed: ${about}`,
      `  ${why}`,
      ...versions.map(({ value }) => `  - ${value}`),
    ]),
    "",
  ].join("\n");
}
