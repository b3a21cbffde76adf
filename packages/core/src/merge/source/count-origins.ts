import type { Origin } from "../../schema/index.ts";
import { compareText } from "../../text/index.ts";
import type { Report } from "../report/index.ts";
import type { SourceGroups } from "./group-articles.ts";

/** The independent origins of a fact: each names its articles, and why several count as one. */
export function countOrigins(reports: readonly Report[], groups: SourceGroups): Origin[] {
  const byGroup = new Map<string, Set<string>>();
  for (const { source } of reports) {
    const group = groups.groupOf.get(source.article.id) ?? source.article.id;
    byGroup.set(group, (byGroup.get(group) ?? new Set()).add(source.article.id));
  }
  return [...byGroup.values()]
    .map((members) => [...members].sort(compareText))
    .sort((left, right) => compareText(left[0] ?? "", right[0] ?? ""))
    .map((articles) => ({ articles, why: articles.length > 1 ? whyOne(articles, groups) : "one article" }));
}

function whyOne(articles: readonly string[], groups: SourceGroups): string {
  return (
    groups.origins.find((origin) => articles.every((article) => origin.articles.includes(article)))?.why ??
    "one article"
  );
}
