import type { Briefing, Dossier } from "../schema/index.ts";

/** The numbers of a briefing's header. */
export function countDossier(dossier: Dossier): Briefing["counts"] {
  const { articles, facts, disputes } = dossier;
  const inScope = articles.filter(({ inScope }) => inScope);
  return {
    articles: articles.length,
    outOfScope: articles.length - inScope.length,
    publishers: countPublishers(dossier),
    outletsUnknown: inScope.filter(({ outlet }) => outlet === null).length,
    facts: facts.length,
    corroborated: facts.filter(({ independentSources }) => independentSources > 1).length,
    disputes: disputes.length,
  };
}

/** Articles in scope that are not the same origin as another: wire copy and one publisher's reports count once. */
function countPublishers({ articles, origins }: Dossier): number {
  const groupOf = new Map<string, number>();
  for (const [group, origin] of origins.entries()) {
    for (const article of origin.articles) if (!groupOf.has(article)) groupOf.set(article, group);
  }
  const inScope = articles.filter(({ inScope }) => inScope);
  return new Set(inScope.map(({ id }) => groupOf.get(id) ?? id)).size;
}
