import type {
  Article,
  ClaimStatement,
  Extraction,
  Participant,
  QuoteStatement,
  Source,
  Statement,
} from "../schema/index.ts";

/** An article as text with, under each sentence, the statements read out of it and the rule behind each. */
export function explainArticle(article: Article, extraction: Extraction): string {
  const bySentence = Map.groupBy(extraction.statements, (statement) => statement.sentence);
  const sentences = article.sentences.map((sentence, index) => {
    const found = bySentence.get(index) ?? [];
    const text = article.body.slice(sentence.start, sentence.end);
    return [
      `${sentence.start}  ${text}`,
      ...found.map((statement) => explainStatement(article, extraction, statement)),
    ].join("\n");
  });
  const { relevance } = extraction;
  return [
    `${article.file}: ${article.title ?? "no title"}`,
    `${relevance.inScope ? "in scope" : "out of scope"}: ${relevance.reason}`,
    explainEntities(extraction),
    ...sentences,
    "",
  ].join("\n\n");
}

function explainEntities(extraction: Extraction): string {
  return extraction.entities
    .map((entity) => {
      const aliases = entity.aliases.length === 0 ? "" : ` (${entity.aliases.join(", ")})`;
      const roles = entity.roles.map((role) => (role.of ? `${role.title} of ${role.of}` : role.title)).join("; ");
      const side = entity.side ? ` · side ${entity.side}` : "";
      const known = entity.gazetteer ? ` · background ${entity.gazetteer}` : "";
      return `${entity.id}  ${entity.type}  ${entity.name}${aliases}${roles ? `: ${roles}` : ""}${side}${known}  [${entity.rule}]`;
    })
    .join("\n");
}

function explainStatement(article: Article, extraction: Extraction, statement: Statement): string {
  const { start, end } = statement.span;
  const parts = [
    describeStatement(article, extraction, statement),
    statement.polarity === "denied" ? "denied" : "",
    statement.time ? `when: ${statement.time.text} (${statement.time.timex})` : "",
    statement.attribution
      ? `${statement.attribution.modality} by ${nameOf(extraction, statement.attribution.source)}`
      : "",
    statement.attribution?.through ? `through ${statement.attribution.through}` : "",
    statement.topics.length > 0 ? `topics: ${statement.topics.join(", ")}` : "",
    statement.implied.length > 0 ? `implied: ${statement.implied.join(", ")}` : "",
  ].filter((part) => part !== "");
  return `    ${statement.kind}  ${parts.join(" · ")}  [${statement.rule}]\n        ${start}–${end} “${article.body.slice(start, end)}”`;
}

function describeStatement(article: Article, extraction: Extraction, statement: Statement): string {
  switch (statement.kind) {
    case "event":
      return `${statement.type} “${statement.trigger.lemma}” ${statement.status}: ${describeParties(extraction, statement.participants)}`;
    case "quantity":
      return `${statement.quantity.bound} ${statement.quantity.value} ${statement.quantity.unit}${statement.quantity.per ? ` a ${statement.quantity.per}` : ""} of ${statement.quantity.measure}`;
    case "quote":
      return describeQuote(extraction, statement);
    case "claim":
      return describeClaim(article, extraction, statement);
  }
}

function describeQuote(extraction: Extraction, quote: QuoteStatement): string {
  const speaker = quote.speaker ? nameOf(extraction, quote.speaker) : "nobody named";
  const addressee = quote.addressee ? ` to ${nameOf(extraction, quote.addressee)}` : "";
  const occasion = quote.occasion ? ` ${quote.occasion}` : "";
  return `${speaker}${addressee}${occasion}: “${quote.text}”${quote.partial ? " (part of a sentence)" : ""}`;
}

function describeClaim(article: Article, extraction: Extraction, { proposition, target }: ClaimStatement): string {
  const about = target ? ` about ${nameOf(extraction, target)}` : "";
  return `that “${article.body.slice(proposition.start, proposition.end)}”${about}`;
}

function describeParties(extraction: Extraction, participants: readonly Participant[]): string {
  return (
    participants.map((participant) => `${participant.role} ${nameOf(extraction, participant)}`).join(", ") ||
    "no party named"
  );
}

function nameOf(extraction: Extraction, source: Source | Participant): string {
  const entity = extraction.entities.find((each) => each.id === source.entity);
  return entity && entity.name !== source.text ? `${entity.name} (“${source.text}”)` : source.text;
}
