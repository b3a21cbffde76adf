import { findDay } from "../date/parse-day.ts";
import type { MarkedText } from "./page.ts";
import { compactDay, type ReadDay } from "./read-day.ts";

/** Names that say that an element tells of a change. */
export const MODIFYING = /modif|updat|actualiz|aktualis/;
const PUBLISHING = /publi|posted|created|pubdate|entry-date|erstell|fecha/;

/** Day in the element that most likely holds the day of publication. */
export function findMarkedDay(marked: readonly MarkedText[], day: ReadDay): string | null {
  let best: { readonly text: string; readonly rank: number } | null = null;
  for (const mark of marked) {
    const text = dateText(mark);
    const rank = text === null ? 0 : rankMark(mark);
    // Of equal ones the first: related items stand below the article.
    if (text !== null && rank > (best?.rank ?? 0)) best = { text, rank };
  }
  return day(best?.text);
}

function rankMark({ tag, names, attributes }: MarkedText): number {
  const pubdate = attributes.pubdate === undefined ? "" : "pubdate";
  const about = `${names} ${attributes.itemprop ?? ""} ${pubdate}`.toLowerCase();
  // hAtom calls the day of publication "updated" too, so such a mark counts where there is no other.
  if (MODIFYING.test(about)) return 1;
  return 2 + Number(tag === "time") + Number(/date|time/.test(about)) + Number(PUBLISHING.test(about)) * 3;
}

function dateText({ tag, attributes, names, text }: MarkedText): string | null {
  const value =
    attributes.datetime ??
    attributes["data-datetime"] ??
    attributes.content ??
    (tag === "abbr" ? attributes.title : undefined);
  if (value && (findDay(value) || compactDay(value))) return value;
  if (text.length > 120 || !findDay(text)) return null;
  return tag === "time" ||
    /date|time|publi|posted|fecha|datum|meta|byline|info/.test(`${names} ${attributes.itemprop ?? ""}`)
    ? text
    : null;
}
