import type { ArticleDraft, DraftNotice, Piece } from "../draft.ts";
import { countMarkers } from "../language/detect-language.ts";
import { readDateline } from "./read-dateline.ts";

/** What a reader should know about a draft: cut off, two articles, machine translation, mixed languages. */
export function findOddities(draft: ArticleDraft): readonly DraftNotice[] {
  const kept = draft.pieces.map((piece, index) => ({ piece, index })).filter(({ piece }) => piece.kind !== "removed");
  return [findCut(kept), findSecondArticle(kept), findTranslation(draft.pieces), findMixture(kept)].filter(
    (notice) => notice !== null,
  );
}

interface Kept {
  readonly piece: Piece;
  readonly index: number;
}

function findCut(kept: readonly Kept[]): DraftNotice | null {
  const last = kept.findLast(({ piece }) => piece.kind === "paragraph" || piece.kind === "quote");
  const text = last?.piece.text ?? "";
  const open = text.split(" ").length >= 8 && /[\p{L}\p{N},;–—-]$/u.test(text);
  if (!last || !(open || /(?:\.\.\.|…|\[\+\d+ chars\]|\[…\]|\(more\)|\(continues\)|\(sigue\))$/i.test(text)))
    return null;
  return { code: "cut-off", message: "The text breaks off in the middle of a sentence.", piece: last.index };
}

/** A second wire dateline, or a title with a byline right below it, far into the text. */
function findSecondArticle(kept: readonly Kept[]): DraftNotice | null {
  const paragraphs = kept.filter(({ piece }) => piece.kind === "paragraph").length;
  let seen = 0;
  for (const [at, { piece, index }] of kept.entries()) {
    if (piece.kind === "paragraph") seen++;
    if (seen < 3 || paragraphs < 6) continue;
    const dateline = piece.kind === "paragraph" ? readDateline(piece.text) : null;
    const titled = piece.kind === "heading" && kept[at + 1]?.piece.kind === "byline";
    if (
      titled ||
      (dateline !== null && (dateline.agency !== null || dateline.day !== null || dateline.monthDay !== null))
    ) {
      return { code: "several-articles", message: "A second article seems to begin here.", piece: index };
    }
  }
  return null;
}

function findTranslation(pieces: readonly Piece[]): DraftNotice | null {
  const said = pieces.some((piece) => piece.kind === "removed" && piece.reason === "machine-translation");
  return said ? { code: "machine-translated", message: "The text says that a machine translated it." } : null;
}

/** From this share of the words in the other language on, the text counts as mixed. */
const MIXED = 0.2;

function findMixture(kept: readonly Kept[]): DraftNotice | null {
  const lengths = { en: 0, es: 0 };
  for (const { piece } of kept) {
    const { en, es } = countMarkers(piece.text);
    if (en + es < 3) continue;
    if (en > es * 2) lengths.en += piece.text.length;
    if (es > en * 2) lengths.es += piece.text.length;
  }
  const share = Math.min(lengths.en, lengths.es) / Math.max(1, lengths.en + lengths.es);
  return share < MIXED ? null : { code: "mixed-languages", message: "The text is partly English and partly Spanish." };
}
