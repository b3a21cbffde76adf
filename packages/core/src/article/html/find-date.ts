import type { DateInterval } from "../../schema/index.ts";
import { dayOf, findDay } from "../date/parse-day.ts";
import type { MarkedText } from "./page.ts";
import { type PageContext, textOf } from "./page-context.ts";

const PUBLISHED = [
  ...[
    "article:published_time",
    "og:article:published_time",
    "article:published",
    "og:published_time",
    "datepublished",
    "parsely-pub-date",
    "sailthru.date",
  ],
  ...[
    "pubdate",
    "publishdate",
    "publish-date",
    "publish_date",
    "published_date",
    "published-date",
    "publication_date",
    "publicationdate",
    "cxenseparse:recs:publishtime",
    "cxenseparse:publishtime",
  ],
  ...[
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "dc.date.created",
    "dc.date",
    "dcterms.date",
    "date",
    "datecreated",
    "article.published",
    "article:create",
    "article_date_original",
  ],
  ...[
    "originalpublicationdate",
    "citation_publication_date",
    "citation_date",
    "displaydate",
    "ptime",
    "rnews:datepublished",
    "vr:published_time",
    "shareaholic:article_published_time",
    "article.created",
    "bt:pubdate",
    "release_date",
    "timestamp",
  ],
];
const MODIFIED = [
  "article:modified_time",
  "og:updated_time",
  "datemodified",
  "dcterms.modified",
  "last-modified",
  "lastmod",
  "dc.date.modified",
];
const IN_URL = /[/_-]((?:19|20)\d{2})[/_-]?(\d{2})[/_-]?(\d{2})(?=[/_.-]|$)/;

/** Day of publication: metadata, a marked element, the address, a date near the title. */
export function findPublished(context: PageContext): DateInterval | null {
  // A front page changes daily: its dates are those of its items.
  if (context.url && /^https?:\/\/[^/]+\/?(?:\?.*)?$/.test(context.url)) return null;
  const order = dayOrder(context);
  const day = (text: string | null | undefined) => (text ? (findDay(text, order)?.day ?? compactDay(text)) : null);
  const { article, nodes } = context;
  const data = day(textOf(article?.["datePublished"] ?? article?.["dateCreated"] ?? article?.["uploadDate"]));
  const meta = data ?? firstDay(PUBLISHED.map((name) => day(context.meta(name))));
  if (meta) return interval(localDay(context, meta, day), "metadata");
  const other = nodes.map((node) => day(textOf(node["datePublished"]))).find(Boolean);
  const marked = day(findMarkedDate(context.page.marked)) ?? other;
  const inUrl = urlDay(context.url);
  if (inUrl ?? marked)
    return interval(
      (inUrl && marked && inUrl.slice(0, 7) === marked.slice(0, 7) ? marked : (inUrl ?? marked)) ?? "",
      "metadata",
    );
  const stated = findStatedDay(context, day);
  if (stated) return interval(stated, "stated");
  return null;
}

/** Day of the last change: the article is not younger. */
export function findModified(context: PageContext): string | null {
  const texts = [textOf(context.article?.["dateModified"]), ...MODIFIED.map((name) => context.meta(name))];
  return firstDay(texts.map((text) => (text ? (findDay(text)?.day ?? compactDay(text)) : null)));
}

/**
 * Timestamps in UTC are a day ahead of an evening in America, and a day behind a morning in Australia: the day that the
 * address or the page itself shows, one day off, is the outlet's own.
 */
function localDay(context: PageContext, meta: string, day: (text: string) => string | null): string {
  const inUrl = urlDay(context.url);
  const marks = context.page.marked.filter((mark) => mark.text.length < 80 && !MODIFYING.test(mark.names)).slice(0, 12);
  const shown = inUrl ? [inUrl] : marks.map((mark) => day(mark.text));
  if (shown.includes(meta)) return meta;
  const near = shown.find((other) => other && Math.abs(Date.parse(other) - Date.parse(meta)) <= DAY);
  return near ?? meta;
}

const DAY = 86_400_000;

function firstDay(days: readonly (string | null)[]): string | null {
  return days.find((day) => day !== null) ?? null;
}

function interval(day: string, basis: "metadata" | "stated"): DateInterval {
  return { start: day, end: day, precision: "day", basis };
}

/** "20200323", "20200323T101500", or seconds since 1970. */
function compactDay(text: string): string | null {
  const compact = text.match(/^((?:19|20)\d{2})(\d{2})(\d{2})(?:\D|\d{4,6}$|$)/);
  if (compact) return dayOf(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  return /^1\d{9}(?:\d{3})?$/.test(text) ? new Date(Number(text.slice(0, 10)) * 1000).toISOString().slice(0, 10) : null;
}

function urlDay(url: string | null): string | null {
  const match = url?.match(IN_URL);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** Numeric dates put the month first in the United States and hardly anywhere else. */
function dayOrder({ page, url }: PageContext): "day-first" | "month-first" {
  const language = page.language?.toLowerCase() ?? "";
  if (/^en-(?:us|ph)/.test(language)) return "month-first";
  const host = url?.match(/^https?:\/\/([^/]+)/)?.[1] ?? "";
  if (/\.(?:uk|au|in|nz|ie|za|ng|ke|pk|de|fr|es|it|at|ch|br|co|mx|ar)$/.test(host)) return "day-first";
  return language === "" || language.startsWith("en") ? "month-first" : "day-first";
}

const MODIFYING = /modif|updat|actualiz|aktualis/;
const PUBLISHING = /publi|posted|created|pubdate|entry-date|erstell|fecha/;

/** Text or attribute of the element that most likely holds the day of publication. */
function findMarkedDate(marked: readonly MarkedText[]): string | null {
  const dated = marked.filter((mark) => dateText(mark) !== null);
  const rank = ({ tag, names, attributes }: MarkedText) => {
    const about =
      `${names} ${attributes["itemprop"] ?? ""} ${attributes["pubdate"] === undefined ? "" : "pubdate"}`.toLowerCase();
    if (MODIFYING.test(about)) return 0;
    return 1 + Number(tag === "time") + Number(/date|time/.test(about)) + Number(PUBLISHING.test(about)) * 3;
  };
  // Of equal ones the first: related items stand below the article.
  const best = dated.reduce<MarkedText | null>((top, next) => (top && rank(top) >= rank(next) ? top : next), null);
  return best && dateText(best);
}

function dateText({ tag, attributes, names, text }: MarkedText): string | null {
  const value =
    attributes["datetime"] ??
    attributes["data-datetime"] ??
    attributes["content"] ??
    (tag === "abbr" ? attributes["title"] : undefined);
  if (value && (findDay(value) || compactDay(value))) return value;
  if (text.length > 120 || !findDay(text)) return null;
  return tag === "time" ||
    /date|time|publi|posted|fecha|datum|meta|byline|info/.test(`${names} ${attributes["itemprop"] ?? ""}`)
    ? text
    : null;
}

/** "Last updated …" without "published" tells of a change only. */
const CHANGED =
  /^(?!.*(?:publi|posted)).*\b(?:updated|modified|reviewed|changed|actualizad[oa]|aktualisiert|geändert)\b/iu;

/** A date in a short line, best one that says "published", from the title on. */
function findStatedDay({ page }: PageContext, day: (text: string) => string | null): string | null {
  const title = page.marked.find((mark) => mark.tag === "h1")?.block ?? 0;
  const lines = page.blocks
    .map((block) => block.text)
    .filter((text) => text.length <= 200 && /\d{4}|\d[./]\d/.test(text) && !CHANGED.test(text));
  const said = lines.find((text) => /publi|posted|veröffentlicht|erstellt|fecha/i.test(text) && day(text));
  const after = page.blocks.slice(Math.max(0, title - 3), title + 12).map((block) => block.text);
  const near =
    after.find((text) => text.length <= 160 && !CHANGED.test(text) && day(text)) ??
    said ??
    lines.find((text) => text.length <= 60 && !/©|copyright/i.test(text) && day(text));
  return near ? day(near) : null;
}
