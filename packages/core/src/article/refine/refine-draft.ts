import type { PublisherFamily } from "../../schema/index.ts";
import { cleanUrl } from "../build/identify-content.ts";
import type { ArticleDraft } from "../draft.ts";
import { dropOtherLanguage } from "./drop-other-language.ts";
import { findAgencies } from "./find-agencies.ts";
import { findOddities } from "./find-oddities.ts";
import { findOutlet } from "./find-outlet.ts";
import { inferYear } from "./infer-year.ts";
import { readDateline } from "./read-dateline.ts";
import { splitDateline } from "./split-datelines.ts";

/** What every format has in common: datelines, agencies, outlet, foreign notices below the text, oddities. */
export function refineDraft(
  draft: ArticleDraft,
  publishers: readonly PublisherFamily[],
  uploadedAt: string | null,
): ArticleDraft {
  const split = splitDateline({ ...draft, pieces: dropOtherLanguage(draft.pieces) });
  const dated = { ...split, datelineDay: findDatelineDay(split) };
  return {
    ...dated,
    url: draft.url === null ? null : cleanUrl(draft.url.replace(/^www\./i, "https://www.")),
    agencies: findAgencies(dated, publishers),
    outlet: dated.outlet ?? findOutlet(dated, publishers),
    publishedBefore: earlier(dated.publishedBefore, uploadedAt),
    published: dated.published ?? inferYear(dated, uploadedAt),
    summaryOnly: dated.summaryOnly || isSummary(dated),
    notices: [...dated.notices, ...findOddities(dated)],
  };
}

function earlier(left: string | null, right: string | null): string | null {
  if (left === null || right === null) return left ?? right;
  return left < right ? left : right;
}

function findDatelineDay({ pieces }: ArticleDraft): string | null {
  const dateline = pieces.find((piece) => piece.kind === "dateline");
  return (dateline && readDateline(`${dateline.text} `)?.monthDay) ?? null;
}

/** A feed item pasted as text: a headline and one short paragraph. */
const SUMMARY_WORDS = 60;

function isSummary({ pieces, title }: ArticleDraft): boolean {
  const text = pieces.filter((piece) => !["removed", "headline", "byline", "dateline"].includes(piece.kind));
  const words = text.reduce((sum, piece) => sum + piece.text.split(" ").length, 0);
  return title !== null && text.length <= 1 && words <= SUMMARY_WORDS;
}
