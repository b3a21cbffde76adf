import { findDay } from "../date/parse-day.ts";
import { tellsOfChange } from "../date/tells-of-change.ts";
import type { FrontLines } from "./find-front-lines.ts";
import type { MarkedText } from "./page.ts";
import { compactDay, type ReadDay } from "./read-day.ts";

/** Names that say that an element tells of a change. */
const MODIFYING = /modif|updat|actualiz|aktualis/;
const PUBLISHING = /publi|posted|created|pubdate|entry-date|erstell|fecha/;
/** Days of these are days of their own. */
const OTHERS = /comment|related|recommend|event|hours|opening/;

/** A day that an element of the page is marked with, and how well it fits as the day of publication. */
export interface MarkedDay {
  readonly day: string;
  /** The higher the better. */
  readonly rank: number;
  readonly near: boolean;
  /** It tells of a change only. */
  readonly changed: boolean;
}

/**
 * Day in the element that most likely holds the day of publication. Of marks alike that show several days, as the cards
 * of a list do, only one right below the title tells of the article.
 */
export function findMarkedDay(marked: readonly MarkedText[], day: ReadDay, front: FrontLines): MarkedDay | null {
  const dated = marked.flatMap((mark) => {
    const found = OTHERS.test(mark.names) ? null : day(dateText(mark));
    return found === null ? [] : [{ mark, day: found, kind: `${mark.tag} ${mark.names}` }];
  });
  const days = Map.groupBy(dated, ({ kind }) => kind);
  const isCard = (kind: string) => new Set(days.get(kind)?.map((other) => other.day)).size > 1;
  let best: MarkedDay | null = null;
  for (const { mark, day: found, kind } of dated) {
    const below = front.below.includes(mark.block);
    if (isCard(kind) && !below) continue;
    const near = below || front.above.includes(mark.block);
    const changed = isChange(mark);
    const rank = (changed ? 0 : rankMark(mark)) + Number(near) * 0.5;
    // Of equal ones the first: related items stand below the article.
    if (best === null || rank > best.rank) best = { day: found, rank, near, changed };
  }
  return best;
}

/** hAtom calls the day of publication "updated" too, so such a mark counts where there is no other. */
function isChange({ names, attributes, text }: MarkedText): boolean {
  return MODIFYING.test(`${names} ${attributes.itemprop ?? ""}`.toLowerCase()) || tellsOfChange(text);
}

function rankMark({ tag, names, attributes }: MarkedText): number {
  const pubdate = attributes.pubdate === undefined ? "" : "pubdate";
  const about = `${names} ${attributes.itemprop ?? ""} ${pubdate}`.toLowerCase();
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
