import type { Origin } from "../../schema/index.ts";
import { compareText } from "../../text/index.ts";
import { createDisjointSets } from "../cluster/disjoint-sets.ts";
import type { Source } from "../report/index.ts";
import { type Copy, type CopyState, findCopies } from "./find-copies.ts";

/** Where an article's words come from: an agency, else its publisher, else the text it shares with others. */
export interface ArticleOrigin {
  /** One for most articles; an article credited to two agencies has both. */
  readonly keys: readonly string[];
  /** The text that it is a copy of, by the id of the copy that sorts first; null where nobody else has it. */
  readonly text: string | null;
}

/** The origin of each article, and which articles are one source throughout. */
export interface SourceGroups {
  readonly originOf: ReadonlyMap<string, ArticleOrigin>;
  /** Outlets by their publisher's key, the first by name: a reader knows those. */
  readonly outletOf: ReadonlyMap<string, string>;
  readonly origins: readonly Origin[];
  /** How many origins there are. */
  readonly count: number;
}

/**
 * Says where each article comes from: the agency it credits; for copies of one text the agency that any of them
 * credits, or else the publisher of the first; else its own publisher. An outlet that runs agency copy beside its own
 * reports is two origins, and sharing one text with another outlet does not make the two one source for all they write.
 */
export function groupArticles(sources: readonly Source[], state?: CopyState): SourceGroups {
  const texts = groupCopies(sources, findCopies(sources, state));
  const originOf = new Map<string, ArticleOrigin>();
  for (const copies of texts) {
    const ordered = [...copies].sort(compareSources);
    const agencies = [...new Set(copies.flatMap(({ article }) => article.agencies))].sort(compareText);
    const first = ordered[0]?.article.id ?? "";
    const publisher = ordered.map(publisherKey).find((key) => key !== null) ?? `article ${first}`;
    for (const { article } of copies) {
      const own = article.agencies.length > 0 ? article.agencies : agencies;
      const keys = own.length > 0 ? own.map((agency) => `agency ${agency}`) : [publisher];
      originOf.set(article.id, { keys, text: copies.length > 1 ? first : null });
    }
  }
  const outletOf = nameOutlets(sources);
  const groups = joinByKey([...originOf]);
  const origins = groups
    .filter((articles) => articles.length > 1)
    .map((articles) => {
      const shared: SharedOrigin = { keys: new Map(), texts: new Map() };
      for (const article of articles) countShared(shared, originOf.get(article) ?? NOWHERE);
      return { articles: [...articles].sort(compareText), why: whyOneSource(shared, outletOf) };
    });
  return { originOf, outletOf, origins, count: groups.length };
}

const NOWHERE: ArticleOrigin = { keys: [], text: null };

/** Articles brought together where they share a key. */
export function joinByKey(articles: readonly (readonly [id: string, origin: ArticleOrigin])[]): readonly string[][] {
  const sets = createDisjointSets(articles.length);
  const firstOf = new Map<string, number>();
  for (const [index, [, { keys }]] of articles.entries()) {
    for (const key of keys) {
      const first = firstOf.get(key);
      if (first === undefined) firstOf.set(key, index);
      else sets.join(first, index);
    }
  }
  return [...Map.groupBy(articles.keys(), (index) => sets.find(index)).values()].map((members) =>
    members.map((index) => articles[index]?.[0] ?? ""),
  );
}

/** How many of some articles have a key, or a text, of where they come from. */
export interface SharedOrigin {
  readonly keys: Map<string, number>;
  readonly texts: Map<string, number>;
}

export function countShared({ keys, texts }: SharedOrigin, origin: ArticleOrigin): void {
  for (const key of origin.keys) keys.set(key, (keys.get(key) ?? 0) + 1);
  if (origin.text !== null) texts.set(origin.text, (texts.get(origin.text) ?? 0) + 1);
}

/** What makes several articles one source: "the agency EFE; the same text". */
export function whyOneSource({ keys, texts }: SharedOrigin, outletOf: SourceGroups["outletOf"]): string {
  const shared = [...keys].flatMap(([key, count]) => (count > 1 && !key.startsWith("article ") ? [key] : []));
  const isCopied = [...texts.values()].some((count) => count > 1);
  return [...shared.map((key) => `the ${outletOf.get(key) ?? key}`), ...(isCopied ? ["the same text"] : [])]
    .sort(compareText)
    .join("; ");
}

function nameOutlets(sources: readonly Source[]): ReadonlyMap<string, string> {
  const names = sources.flatMap(({ article: { publisher, outlet } }) =>
    publisher === null || outlet === null ? [] : [[`publisher ${publisher}`, `publisher ${outlet}`] as const],
  );
  return new Map(names.sort(([, left], [, right]) => compareText(right, left)));
}

function groupCopies(sources: readonly Source[], copies: readonly Copy[]): readonly Source[][] {
  const sets = createDisjointSets(sources.length);
  const indexOf = new Map(sources.map(({ article }, index) => [article.id, index]));
  for (const { left, right } of copies) sets.join(indexOf.get(left) ?? 0, indexOf.get(right) ?? 0);
  return [...Map.groupBy(sources, (_, index) => sets.find(index)).values()];
}

function publisherKey({ article }: Source): string | null {
  if (article.publisher !== null) return `publisher ${article.publisher}`;
  return article.outlet === null ? null : `outlet ${article.outlet}`;
}

/** The first to publish a text is taken for its author. */
function compareSources(left: Source, right: Source): number {
  return (
    compareText(left.publishedAt?.start ?? "9999", right.publishedAt?.start ?? "9999") ||
    compareText(left.article.id, right.article.id)
  );
}
