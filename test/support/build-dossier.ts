import { mergeReadings } from "@chancery/core/merge";
import type { Dossier, DossierArticle, Entity, Evidence, Fact, Topic } from "@chancery/core/schema";
import { buildArticle } from "./build-article.ts";

/** A topic of two countries that are not, with one subject. */
export function buildTopic(): Topic {
  const side = (id: string, name: string) => ({ id, name, adjectives: [], names: [], governments: [] });
  return {
    profile: {
      id: "norland-sudland",
      title: "Norland–Sudland relations",
      sides: [side("no", "Norland"), side("su", "Sudland")],
      subjects: [{ id: "river", title: "The river", terms: ["river"] }],
      publishers: [],
      watch: [],
      timeZone: "UTC",
    },
    gazetteer: [],
    background: [],
  };
}

export function buildDossierArticle(id: string, body: string, parts: Partial<DossierArticle> = {}): DossierArticle {
  const { signature: _, ...article } = buildArticle(body);
  const publishedAt = { start: "2030-05-02", end: "2030-05-02", precision: "day", basis: "stated" } as const;
  return { ...article, id, file: `${id}.txt`, publishedAt, inScope: true, scopeReason: "about the topic", ...parts };
}

/** The place of words in an article. */
export function locate(article: DossierArticle, text: string): Evidence {
  const start = article.body.indexOf(text);
  if (start < 0) throw new Error(`Cannot find “${text}”, expected it in ${article.id}`);
  return { article: article.id, start, end: start + text.length, text };
}

/** An event that an article reports in these words. */
export function buildFact(id: string, evidence: readonly Evidence[], parts: Partial<Fact> = {}): Fact {
  const articles = [...new Set(evidence.map(({ article }) => article))];
  return {
    id,
    kind: "event",
    summary: evidence[0]?.text ?? "",
    eventType: "consult",
    eventStatus: "happened",
    participants: [],
    variants: [],
    date: null,
    polarity: "affirmed",
    topics: ["river"],
    status: articles.length > 1 ? "corroborated" : "single-source",
    independentSources: articles.length,
    origins: articles.map((article) => ({ articles: [article], why: "" })),
    articles,
    evidence,
    statements: [`s-${id}`],
    joins: [],
    history: [],
    salience: 0.5,
    pinned: false,
    notes: [],
    ...parts,
  };
}

export function buildEntity(
  id: string,
  name: string,
  mentions: readonly Evidence[],
  parts: Partial<Entity> = {},
): Entity {
  return { id, name, type: "person", aliases: [], roles: [], mentions, members: [], ...parts };
}

/** A dossier of nothing but what it is given. */
export function buildDossier(parts: Partial<Dossier> = {}): Dossier {
  return { ...mergeReadings([], buildTopic(), {}), asOf: "2030-05-02", ...parts };
}
