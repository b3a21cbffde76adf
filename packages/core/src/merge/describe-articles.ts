import type { DossierArticle } from "../schema/index.ts";
import { compareText } from "../text/index.ts";
import { changeOrdered } from "./change/index.ts";
import type { Source } from "./report/index.ts";

/** The articles of a set in their order, kept so that the next set need only bring what differs. */
export interface ArticleState {
  ordered: readonly DossierArticle[];
}

export function openArticles(): ArticleState {
  return { ordered: [] };
}

/** The articles as the dossier lists them, by day. */
export function describeArticles(
  sources: readonly Source[],
  state: ArticleState = openArticles(),
): readonly DossierArticle[] {
  const articles = new Set(sources.map(describeArticle));
  const before = new Set(state.ordered);
  const fresh = [...articles].filter((article) => !before.has(article));
  state.ordered = changeOrdered(state.ordered, (article) => !articles.has(article), fresh, compareArticles);
  return state.ordered;
}

const described = new WeakMap<Source, DossierArticle>();

function describeArticle(source: Source): DossierArticle {
  const known = described.get(source);
  if (known) return known;
  const { article, extraction, publishedAt } = source;
  const { signature: _, ...rest } = article;
  const { inScope, reason } = extraction.relevance;
  const description = { ...rest, publishedAt, inScope, scopeReason: reason };
  described.set(source, description);
  return description;
}

function compareArticles(left: DossierArticle, right: DossierArticle): number {
  return (
    compareText(left.publishedAt?.start ?? "9999", right.publishedAt?.start ?? "9999") ||
    compareText(left.file, right.file) ||
    compareText(left.id, right.id)
  );
}
