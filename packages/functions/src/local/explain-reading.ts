import type { Reading, Statement } from "@chancery/core/schema";

function describeStatement(statement: Statement): string {
  switch (statement.kind) {
    case "event":
      return `event ${statement.type} (${statement.trigger.lemma}, ${statement.status})`;
    case "quantity":
      return `quantity ${statement.quantity.bound} ${statement.quantity.value} ${statement.quantity.unit}`;
    case "quote":
      return `quote by ${statement.speaker?.text ?? "nobody named"}`;
    case "claim":
      return `claim by ${statement.attribution?.source.text ?? "nobody named"}`;
  }
}

/** Every statement of an article with its place, its rule and the words that carry it. */
export function explainReading({ article, extraction }: Reading): string {
  const lines = extraction.statements.map((statement) => {
    const { start, end } = statement.span;
    const implied = statement.implied.length === 0 ? "" : `, implied: ${statement.implied.join(", ")}`;
    return `${start}–${end}  ${describeStatement(statement)}  [${statement.rule}${implied}]\n    ${article.body.slice(start, end)}`;
  });
  return [`${article.file}: ${article.title ?? "no title"}`, ...lines, ""].join("\n");
}
