import { tellsOfChange } from "../date/tells-of-change.ts";
import type { FrontLines } from "./find-front-lines.ts";
import type { PageContext } from "./page-context.ts";
import type { ReadDay } from "./read-day.ts";

/** A day in a line around the title that is no sentence; with `changed`, one that tells of a change. */
export function findFrontDay(
  { page }: PageContext,
  day: ReadDay,
  { below, above }: FrontLines,
  changed: boolean,
): string | null {
  const lines = [...below, ...above].map((index) => page.blocks[index]?.text ?? "");
  return day(
    lines.find(
      (text) =>
        text.length <= 160 &&
        !/^[—–]|\p{Ll}{3}[.!?]["”]?$/u.test(text) &&
        tellsOfChange(text) === changed &&
        day(text) !== null,
    ),
  );
}

/** A day in a line that says "published". */
export function findSaidDay(context: PageContext, day: ReadDay): string | null {
  return firstDay(
    context,
    day,
    (text) => text.length <= 200 && /publi|posted|veröffentlicht|erstellt|fecha/i.test(text),
  );
}

/** A day that stands alone in its line. */
export function findLoneDay(context: PageContext, day: ReadDay): string | null {
  return firstDay(context, day, (text) => text.length <= 60 && !/©|copyright/i.test(text));
}

function firstDay({ page }: PageContext, day: ReadDay, fits: (text: string) => boolean): string | null {
  const block = page.blocks.find(
    ({ text }) => fits(text) && /\d{4}|\d[./]\d/.test(text) && !tellsOfChange(text) && day(text) !== null,
  );
  return day(block?.text);
}
