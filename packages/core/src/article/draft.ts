import type { ArticleFormat, BlockKind, DateInterval } from "../schema/index.ts";

/** A line of the file that stays: what it is and its words. */
interface KeptPiece {
  readonly kind: BlockKind;
  readonly text: string;
  readonly repeats?: boolean;
}

/** A line that does not belong to the article, with a reason code: "menu", "paywall", "repeat". */
interface RemovedPiece {
  readonly kind: "removed";
  readonly text: string;
  readonly reason: string;
}

export type Piece = KeptPiece | RemovedPiece;

/** A notice about a piece, or about the whole when `piece` is absent. */
export interface DraftNotice {
  readonly code: string;
  readonly message: string;
  readonly piece?: number;
}

/** An article as its format gave it, before offsets, sentences and ids. Pieces stand in the order of the file. */
export interface ArticleDraft {
  /** Which file of an archive it was read from: "all.zip/talks.txt"; without it the file is the article. */
  readonly file?: string;
  readonly format: ArticleFormat;
  readonly pieces: readonly Piece[];
  readonly title: string | null;
  readonly dek: string | null;
  readonly byline: readonly string[];
  readonly outlet: string | null;
  readonly agencies: readonly string[];
  readonly section: string | null;
  readonly url: string | null;
  readonly published: DateInterval | null;
  /** Month and day, `MM-DD`, of a dateline that leaves the year open. */
  readonly datelineDay: string | null;
  /** Day of the message that brought the article: an upper bound, not the date. */
  readonly publishedBefore: string | null;
  /** Language that the file declares, where it does. */
  readonly language: string | null;
  readonly summaryOnly: boolean;
  readonly notices: readonly DraftNotice[];
}

/** A draft with nothing known, to be filled: `{ ...emptyDraft("text"), title }`. */
export function emptyDraft(format: ArticleFormat): ArticleDraft {
  return {
    format,
    pieces: [],
    title: null,
    dek: null,
    byline: [],
    outlet: null,
    agencies: [],
    section: null,
    url: null,
    published: null,
    datelineDay: null,
    publishedBefore: null,
    language: null,
    summaryOnly: false,
    notices: [],
  };
}
