import type { DateInterval } from "../../schema/index.ts";
import { MODIFIED, PUBLISHED } from "./date-fields.ts";
import { findMarkedDay, MODIFYING } from "./find-marked-day.ts";
import { findStatedDay } from "./find-stated-day.ts";
import { isFrontPage, type PageContext, textOf } from "./page-context.ts";
import { dayReader, type ReadDay, urlDay } from "./read-day.ts";

/** Day of publication: metadata, a marked element, the address, a date near the title. */
export function findPublished(context: PageContext): DateInterval | null {
  // A front page changes daily: its dates are those of its items.
  if (context.url && isFrontPage(context.url)) return null;
  const day = dayReader(context);
  const { article, nodes, page, url } = context;
  const data = day(textOf(article?.datePublished ?? article?.dateCreated ?? article?.uploadDate));
  const meta = data ?? firstDay(PUBLISHED.map((name) => day(context.meta(name))));
  if (meta) return interval(localDay(context, meta, day), "metadata");
  const marked = findMarkedDay(page.marked, day) ?? firstDay(nodes.map((node) => day(textOf(node.datePublished))));
  const inUrl = urlDay(url);
  // An address may carry the day of the draft; a mark of the same month is nearer to the truth.
  const sameMonth = inUrl?.slice(0, 7) === marked?.slice(0, 7);
  const found = sameMonth ? marked : (inUrl ?? marked);
  if (found) return interval(found, "metadata");
  const stated = findStatedDay(context, day);
  return stated ? interval(stated, "stated") : null;
}

/** Day of the last change: the article is not younger. */
export function findModified(context: PageContext): string | null {
  const day = dayReader(context);
  return firstDay([day(textOf(context.article?.dateModified)), ...MODIFIED.map((name) => day(context.meta(name)))]);
}

/**
 * Timestamps in UTC are a day ahead of an evening in America, and a day behind a morning in Australia: the day that the
 * address or the page itself shows, one day off, is the outlet's own.
 */
function localDay(context: PageContext, meta: string, day: ReadDay): string {
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
