import type { BriefingSource, DateInterval, DossierArticle } from "../../schema/index.ts";
import { foldText } from "../../text/index.ts";
import { formatInterval } from "../../time/index.ts";
import type { KnownFact } from "./list-background.ts";
import { namePublisher } from "./name-publisher.ts";

/** An article as the list of sources shows it, with what a reader must know about it. */
export function describeArticle(article: DossierArticle, number: number): BriefingSource {
  const { id: ref, title, publishedAt, url, file, inScope } = article;
  const outlet = namePublisher(article);
  const byline = article.byline.filter((name) => foldText(name) !== foldText(article.outlet ?? ""));
  const note = articleNotes(article).join(" ");
  return { number, kind: "article", ref, title, outlet, byline, publishedAt, url, file, inScope, note: note || null };
}

function articleNotes(article: DossierArticle): string[] {
  const { title, publishedAt, inScope, scopeReason, summaryOnly, language, removed } = article;
  const outlet = namePublisher(article);
  return [
    ...(outlet === null && title === null ? ["Outlet and title not stated."] : []),
    ...(outlet === null && title !== null ? ["Outlet not stated."] : []),
    ...(outlet !== null && title === null ? ["Title not stated."] : []),
    ...dateNotes(publishedAt),
    ...(inScope ? [] : [`Out of scope: ${scopeReason}${/[.!?]$/.test(scopeReason) ? "" : "."}`]),
    ...(summaryOnly ? ["Summary only, not the whole report."] : []),
    ...(language === "en" ? [] : [`Not in English (${language}).`]),
    ...(removed.length > 0
      ? [`Page furniture removed: ${removed.length} passage${removed.length === 1 ? "" : "s"}.`]
      : []),
  ];
}

function dateNotes(publishedAt: DateInterval | null): string[] {
  if (publishedAt === null) return ["Date not stated."];
  if (publishedAt.basis !== "inferred") return [];
  return [`Date inferred from other reports: ${formatInterval(publishedAt)}.`];
}

/** A background fact as the list of sources shows it: under the source an analyst named for it. */
export function describeBackground(fact: KnownFact, number: number): BriefingSource {
  const { title, publisher, date, note } = fact.source;
  const publishedAt: DateInterval | null = date ? { start: date, end: date, precision: "day", basis: "stated" } : null;
  return {
    number,
    kind: "background",
    ref: fact.group,
    title,
    outlet: publisher,
    byline: [],
    publishedAt,
    url: null,
    file: null,
    inScope: true,
    note: note || null,
  };
}
