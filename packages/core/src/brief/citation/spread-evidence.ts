import type { DossierArticle, Evidence } from "../../schema/index.ts";
import { namePublisher } from "./name-publisher.ts";

/** What hundreds of articles report needs no hundreds of notes; the data hold them all. */
const MOST_CITED = 6;

/** One piece of evidence of each article, the first; of many articles a few, each of another publisher where there are so many. */
export function spreadEvidence(
  evidence: readonly Evidence[],
  articles: ReadonlyMap<string, DossierArticle>,
): readonly Evidence[] {
  const first = [...Map.groupBy(evidence, ({ article }) => article).values()].flatMap((pieces) => pieces.slice(0, 1));
  if (first.length <= MOST_CITED) return first;
  const publisherOf = ({ article: id }: Evidence) => {
    const article = articles.get(id);
    return (article && namePublisher(article)) ?? id;
  };
  const onePerPublisher = [...Map.groupBy(first, publisherOf).values()].flatMap((pieces) => pieces.slice(0, 1));
  const preferred = new Set([...onePerPublisher, ...first]);
  const chosen = [...preferred].slice(0, MOST_CITED);
  return first.filter((piece) => chosen.includes(piece));
}
