import type { ArticleDraft, Piece } from "../draft.ts";
import { readDateline } from "./read-dateline.ts";

/** How many paragraphs may stand above the one with the dateline: a summary, an editor's note. */
const NEAR = 3;

/** Sets the dateline of a wire report off from its first paragraph, and takes agency and date from it. */
export function splitDateline(draft: ArticleDraft): ArticleDraft {
  const paragraphs = draft.pieces.flatMap((piece, index) => (piece.kind === "paragraph" ? [index] : []));
  for (const at of paragraphs.slice(0, NEAR)) {
    const dateline = readDateline(draft.pieces[at]?.text ?? "");
    if (!dateline || dateline.rest === "") continue;
    const own: Piece[] = [{ kind: "dateline", text: dateline.text }];
    if (dateline.marker) own.push({ kind: "removed", text: dateline.marker, reason: "wire-marker" });
    own.push({ kind: "paragraph", text: dateline.rest });
    const day = dateline.day;
    return {
      ...draft,
      pieces: draft.pieces.flatMap((piece, index) => (index === at ? own : [piece])),
      agencies: dateline.agency ? [...new Set([...draft.agencies, dateline.agency])] : draft.agencies,
      published: draft.published ?? (day ? { start: day, end: day, precision: "day", basis: "stated" } : null),
      notices: dateline.monthDay
        ? [
            ...draft.notices,
            {
              code: "dateline-without-year",
              message: `The dateline gives ${dateline.monthDay} (month-day) and no year.`,
            },
          ]
        : draft.notices,
    };
  }
  return draft;
}
