import { dayOf, findDay } from "../date/parse-day.ts";
import type { PageContext } from "./page-context.ts";

/** Reads the day in a text of the page, or null. */
export type ReadDay = (text: string | null | undefined) => string | null;

/** A reader of days that knows in which order the page writes "03/02/2026". */
export function dayReader(context: PageContext): ReadDay {
  const order = dayOrder(context);
  return (text) => (text ? (findDay(text, order)?.day ?? compactDay(text)) : null);
}

/** Numeric dates put the month first in the United States and hardly anywhere else. */
function dayOrder({ page, url }: PageContext): "day-first" | "month-first" {
  const language = page.language?.toLowerCase() ?? "";
  if (/^en[-_](?:us|ph)/.test(language)) return "month-first";
  if (/^en[-_](?!ca)[a-z]{2}\b/.test(language)) return "day-first";
  const host = url?.match(/^https?:\/\/([^/]+)/)?.[1] ?? "";
  if (/\.(?:uk|au|in|nz|ie|za|ng|ke|pk|de|fr|es|it|at|ch|br|co|mx|ar)$/.test(host)) return "day-first";
  return language === "" || language.startsWith("en") ? "month-first" : "day-first";
}

/** "20200323", "20200323T101500", or seconds since 1970. */
export function compactDay(text: string): string | null {
  const compact = text.match(/^((?:19|20)\d{2})(\d{2})(\d{2})(?:\D|\d{4,6}$|$)/);
  if (compact) return dayOf(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  return /^1\d{9}(?:\d{3})?$/.test(text) ? new Date(Number(text.slice(0, 10)) * 1000).toISOString().slice(0, 10) : null;
}

const IN_URL = /[/_-]((?:19|20)\d{2})[/_-]?(\d{2})[/_-]?(\d{2})(?=[/_.-]|$)/;

/** The day in an address: "/2026/02/03/talks", "/news/20260203/talks". */
export function urlDay(url: string | null): string | null {
  const match = url?.match(IN_URL);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}
