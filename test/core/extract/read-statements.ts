import { extractStatements } from "@chancery/core/extract";
import type {
  ClaimStatement,
  EventStatement,
  Extraction,
  QuantityStatement,
  QuoteStatement,
  Source,
  Topic,
} from "@chancery/core/schema";
import { buildArticle } from "../../support/build-article.ts";

const side = { adjectives: [], names: [], governments: [] };

/** A topic that knows no one: what is read with it comes from the language alone. */
export const emptyTopic: Topic = {
  profile: {
    id: "norland-sudland",
    title: "Norland and Sudland",
    sides: [
      { ...side, id: "no", name: "Norland", adjectives: ["Norlandic"] },
      { ...side, id: "su", name: "Sudland", adjectives: ["Sudlandic"] },
    ],
    subjects: [
      { id: "trade", title: "Trade", terms: ["tariff", "export"] },
      { id: "drugs", title: "Drugs", terms: ["cocaine", "DEA"] },
    ],
    publishers: [],
    watch: [],
    timeZone: "UTC",
  },
  gazetteer: [],
  background: [],
};

export interface StatementsRead {
  readonly body: string;
  readonly extraction: Extraction;
  readonly quotes: readonly QuoteStatement[];
  readonly claims: readonly ClaimStatement[];
  readonly events: readonly EventStatement[];
  readonly quantities: readonly QuantityStatement[];
  /** Name of the entity behind a source or party, else its words. */
  name(source: Source | null | undefined): string | null;
  slice(span: { start: number; end: number }): string;
}

/** Reads a text as one article, every line a paragraph. */
export function readStatements(body: string): StatementsRead {
  const extraction = extractStatements(buildArticle(body), emptyTopic);
  const { statements, entities } = extraction;
  return {
    body,
    extraction,
    quotes: statements.filter((statement) => statement.kind === "quote"),
    claims: statements.filter((statement) => statement.kind === "claim"),
    events: statements.filter((statement) => statement.kind === "event"),
    quantities: statements.filter((statement) => statement.kind === "quantity"),
    name: (source) => (source ? (entities.find(({ id }) => id === source.entity)?.name ?? source.text) : null),
    slice: ({ start, end }) => body.slice(start, end),
  };
}
