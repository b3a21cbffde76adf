import type { Dossier, Fact, Reading } from "@chancery/core/schema";

/** Why a fact is one fact: status, sources counted and why, its statements with their rules, the joins, its disputes. */
export function explainFact(fact: Fact, dossier: Dossier, readings: readonly Reading[]): string {
  const files = new Map(readings.map(({ article }) => [article.id, article.file]));
  const members = readings.flatMap(({ article, extraction }) =>
    extraction.statements
      .filter((statement) => fact.statements.includes(statement.id))
      .map(
        ({ id, rule, span }) => `  ${id} ${article.file} [${rule}]\n    ${article.body.slice(span.start, span.end)}`,
      ),
  );
  const origins = fact.origins.map(
    (origin) => `  ${origin.articles.map((article) => files.get(article) ?? article).join(", ")}: ${origin.why}`,
  );
  const joins = fact.joins.map((join) => `  ${join.left} = ${join.right} (${join.score.toFixed(2)}): ${join.why}`);
  const disputes = dossier.disputes
    .filter((dispute) => dispute.facts.includes(fact.id))
    .map((dispute) => `  ${dispute.kind}, ${dispute.about}: ${dispute.why}`);
  const part = (title: string, lines: readonly string[]) => (lines.length === 0 ? [] : [title, ...lines]);
  return [
    `${fact.id} ${fact.kind}, ${fact.status}, independent sources: ${fact.independentSources}`,
    fact.summary,
    ...part("Statements:", members),
    ...part("Sources:", origins),
    ...part("Joined because:", joins),
    ...part("Disputes:", disputes),
    "",
  ].join("\n");
}
