import type { PageContext } from "./page-context.ts";
import type { ReadDay } from "./read-day.ts";

/** "Last updated …" without "published" tells of a change only. */
const CHANGED =
  /^(?!.*(?:publi|posted)).*\b(?:updated|modified|reviewed|changed|actualizad[oa]|aktualisiert|geändert)\b/iu;

/** A day in a short line near the title, or one that says "published", or one that stands alone. */
export function findStatedDay({ page }: PageContext, day: ReadDay): string | null {
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
