import type { Briefing, Dossier, DossierArticle, Entity, Fact, Topic } from "../schema/index.ts";
import { type Citations, openCitations } from "./citation/index.ts";
import { type IsClaimed, indexClaims } from "./index-claims.ts";
import { type FindMentions, indexMentions } from "./index-mentions.ts";
import { indexVoices, type Voice } from "./index-voices.ts";
import { settleCase } from "./sentence-case/index.ts";

/** What every section is written from. */
export interface BriefContext {
  readonly dossier: Dossier;
  readonly topic: Topic;
  readonly previous: Briefing | null;
  readonly citations: Citations;
  readonly articles: ReadonlyMap<string, DossierArticle>;
  /** The articles as they were printed, for excerpts: capitals of old wires and all. */
  readonly printed: ReadonlyMap<string, DossierArticle>;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly mentionsIn: FindMentions;
  readonly isClaimed: IsClaimed;
  /** Articles that a party publishes itself, with the party. */
  readonly voices: ReadonlyMap<string, Voice>;
  /** All facts, pinned ones first, then the most salient. */
  readonly ranked: readonly Fact[];
}

export function openContext(printed: Dossier, topic: Topic, previous: Briefing | null): BriefContext {
  const dossier = settleCase(printed, topic);
  return {
    dossier,
    topic,
    previous,
    citations: openCitations(printed, topic),
    articles: new Map(dossier.articles.map((article) => [article.id, article])),
    printed: new Map(printed.articles.map((article) => [article.id, article])),
    entities: new Map(dossier.entities.map((entity) => [entity.id, entity])),
    facts: new Map(dossier.facts.map((fact) => [fact.id, fact])),
    mentionsIn: indexMentions(dossier),
    isClaimed: indexClaims(dossier),
    voices: indexVoices(dossier, topic),
    ranked: rankFacts(dossier.facts),
  };
}

/** Pinned facts first, then by salience, by independent sources, and by id so that equal facts keep one order. */
function rankFacts(facts: readonly Fact[]): Fact[] {
  return [...facts].sort(
    (left, right) =>
      Number(right.pinned) - Number(left.pinned) ||
      right.salience - left.salience ||
      right.independentSources - left.independentSources ||
      (left.id < right.id ? -1 : 1),
  );
}
