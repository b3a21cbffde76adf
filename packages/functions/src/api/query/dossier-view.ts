import type { Dossier, DossierArticle, Entity, Fact } from "@chancery/core/schema";
import type { ApiHome } from "../api-home.ts";
import { buildSearch, type Search } from "../search/build-search.ts";

/** The latest dossier with the look-ups that queries need; the search index is built at its first use. */
export interface CurrentDossier {
  readonly dossier: Dossier;
  readonly etag: string;
  readonly factById: ReadonlyMap<string, Fact>;
  readonly articleById: ReadonlyMap<string, DossierArticle>;
  readonly entityById: ReadonlyMap<string, Entity>;
  search(): Search;
}

export interface DossierView {
  current(): Promise<CurrentDossier | null>;
}

function indexDossier(dossier: Dossier, etag: string): CurrentDossier {
  let search: Search | undefined;
  return {
    dossier,
    etag,
    factById: new Map(dossier.facts.map((fact) => [fact.id, fact])),
    articleById: new Map(dossier.articles.map((article) => [article.id, article])),
    entityById: new Map(dossier.entities.map((entity) => [entity.id, entity])),
    search: () => {
      search ??= buildSearch(dossier);
      return search;
    },
  };
}

/** A view that indexes each state of the dossier once and serves it until the dossier changes. */
export function createDossierView(home: ApiHome): DossierView {
  let cached: CurrentDossier | null = null;
  return {
    current: async () => {
      const latest = await home.dossier();
      if (latest === null) return null;
      if (cached?.etag !== latest.etag) cached = indexDossier(latest.dossier, latest.etag);
      return cached;
    },
  };
}
