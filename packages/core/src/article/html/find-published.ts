import type { DateInterval } from "../../schema/index.ts";
import { MODIFIED, PUBLISHED } from "./date-fields.ts";
import { findFrontLines } from "./find-front-lines.ts";
import { findMarkedDay } from "./find-marked-day.ts";
import { findFrontDay, findLoneDay, findSaidDay } from "./find-stated-day.ts";
import { isFrontPage, type PageContext, textOf } from "./page-context.ts";
import { dayReader, type ReadDay, urlDay } from "./read-day.ts";

/** Day of publication: metadata, a marked element, the address, a date near the title; last a day of change. */
export function findPublished(context: PageContext, title: string | null): DateInterval | null {
  // A front page changes daily: its dates are those of its items.
  if (context.url && isFrontPage(context.url)) return null;
  const day = dayReader(context);
  const front = findFrontLines(context.page, title);
  const declared = findDeclared(context, day);
  const marked = findMarkedDay(context.page.marked, day, front);
  const stated = findFrontDay(context, day, front, false);
  const shown = marked && !marked.changed ? marked : null;
  const inUrl = urlDay(context.url);
  const near = shown?.near ? shown.day : stated;
  if (declared) {
    const day =
      outvote(declared, [inUrl, near]) ??
      localDay(declared, inUrl === null ? [shown?.near ? shown.day : null, stated] : [inUrl]);
    return interval(day, "metadata");
  }
  if (!inUrl && !shown?.near) {
    const said = stated ?? findSaidDay(context, day);
    if (said) return interval(said, "stated");
  }
  const other = shown?.day ?? firstDay(context.nodes.map((node) => day(textOf(node.datePublished))));
  // An address may carry the day of the draft; a mark of the same month is nearer to the truth.
  const found = inUrl?.slice(0, 7) === other?.slice(0, 7) ? other : (inUrl ?? other);
  if (found) return interval(found, "metadata");
  const changed = findFrontDay(context, day, front, true);
  if (changed) return interval(changed, "inferred");
  const alone = findLoneDay(context, day);
  if (alone) return interval(alone, "stated");
  return marked ? interval(marked.day, "inferred") : null;
}

function findDeclared({ article, meta }: PageContext, day: ReadDay): string | null {
  const data = day(textOf(article?.datePublished ?? article?.dateCreated ?? article?.uploadDate));
  return data ?? firstDay(PUBLISHED.map((name) => day(meta(name))));
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
function localDay(declared: string, shown: readonly (string | null)[]): string {
  if (shown.includes(declared)) return declared;
  return shown.find((other) => other !== null && areNear(other, declared)) ?? declared;
}

/** The day that address and page agree on, where the metadata tells of quite another: a template's or another page's. */
function outvote(declared: string, [address, page]: readonly [string | null, string | null]): string | null {
  if (address === null || page === null || !areNear(address, page)) return null;
  return areNear(declared, address) || areNear(declared, page) ? null : page;
}

function areNear(left: string, right: string): boolean {
  return Math.abs(Date.parse(left) - Date.parse(right)) <= DAY;
}

const DAY = 86_400_000;

function firstDay(days: readonly (string | null)[]): string | null {
  return days.find((day) => day !== null) ?? null;
}

function interval(day: string, basis: "metadata" | "stated" | "inferred"): DateInterval {
  return { start: day, end: day, precision: "day", basis };
}
