import type { Dossier } from "@chancery/core/schema";
import { foldedWords, foldText } from "@chancery/core/text";
import MiniSearch from "minisearch";

/** What a search finds: a fact or an article, best first. */
interface SearchHit {
  readonly kind: "fact" | "article";
  readonly id: string;
  readonly score: number;
}

export interface Search {
  /** Words in any order, each as a prefix; words in double quotes stand together: `"phone call" petro`. */
  find(query: string): readonly SearchHit[];
}

interface SearchDocument {
  readonly id: string;
  readonly kind: SearchHit["kind"];
  readonly title: string;
  readonly text: string;
}

function documentsOf(dossier: Dossier): readonly SearchDocument[] {
  const names = new Map(dossier.entities.map((entity) => [entity.id, [entity.name, ...entity.aliases].join(" ")]));
  const facts = dossier.facts.map((fact) => ({
    id: fact.id,
    kind: "fact" as const,
    title: fact.summary,
    text: [...fact.participants.map((id) => names.get(id) ?? ""), ...fact.evidence.map((piece) => piece.text)].join(
      " ",
    ),
  }));
  const articles = dossier.articles.map((article) => ({
    id: article.id,
    kind: "article" as const,
    title: article.title ?? "",
    text: article.body,
  }));
  return [...facts, ...articles];
}

const spaced = (text: string): string => ` ${foldedWords(text).join(" ")} `;

/** An index over the facts and articles of a dossier; accents and case are folded on both sides. */
export function buildSearch(dossier: Dossier): Search {
  const documents = documentsOf(dossier);
  const haystacks = new Map(documents.map((document) => [document.id, spaced(`${document.title} ${document.text}`)]));
  const index = new MiniSearch<SearchDocument>({
    fields: ["title", "text"],
    storeFields: ["kind"],
    tokenize: foldedWords,
    processTerm: (term) => term,
    searchOptions: { prefix: true, combineWith: "AND", boost: { title: 2 } },
  });
  index.addAll(documents);
  return {
    find: (query) => {
      const phrases = [...foldText(query).matchAll(/"([^"]+)"/g)].map((match) => spaced(match[1] ?? ""));
      return index
        .search(query)
        .filter((hit) => phrases.every((phrase) => haystacks.get(hit.id)?.includes(phrase)))
        .map((hit) => ({ kind: hit.kind as SearchHit["kind"], id: String(hit.id), score: hit.score }));
    },
  };
}
