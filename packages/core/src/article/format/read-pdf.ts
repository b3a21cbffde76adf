import { UnreadableArticle } from "../../error/index.ts";
import type { ArticleDraft } from "../draft.ts";
import { dropRunningLines } from "../pdf/drop-running-lines.ts";
import { joinLines } from "../pdf/join-lines.ts";
import { layOutPage, type PdfLine } from "../pdf/lay-out-page.ts";
import { readPlainText } from "../plain/read-plain-text.ts";
import { holdLimit, type ReadLimits } from "../read-limits.ts";

/** A PDF with a text layer to a draft: columns in reading order, running headers gone, broken words joined. */
export async function readPdf(file: string, bytes: Uint8Array, limits: ReadLimits): Promise<ArticleDraft> {
  const { extractTextItems, getDocumentProxy } = await import("unpdf");
  // The parser takes ownership of the buffer it is given.
  const document = await getDocumentProxy(Uint8Array.from(bytes), { isEvalSupported: false, verbosity: 0 }).catch(
    (cause: unknown) => {
      const encrypted = cause instanceof Error && cause.name === "PasswordException";
      throw new UnreadableArticle(
        file,
        encrypted ? "encrypted" : "damaged",
        encrypted ? "the PDF needs a password" : "the PDF cannot be opened",
        { cause },
      );
    },
  );
  holdLimit(file, limits, "pages", document.numPages);
  const { items } = await extractTextItems(document);
  const pages = dropRunningLines(items.map(layOutPage));
  const lines = pages.kept.flat();
  if (lines.length === 0) {
    throw new UnreadableArticle(file, "no-text", "the PDF has no text layer", {
      hint: "Run a text recognition (OCR) over the scan first.",
    });
  }
  const title = findTitle(pages.kept[0] ?? []);
  const draft = readPlainText(joinLines(lines));
  const removed = pages.dropped.map((text) => ({ kind: "removed" as const, text, reason: "running-header" }));
  return { ...draft, format: "pdf", title: draft.title ?? title, pieces: [...draft.pieces, ...removed] };
}

/** The lines in the largest type on the first page, where it is larger than the text's. */
function findTitle(lines: readonly PdfLine[]): string | null {
  const sizes = lines.map((line) => line.size).sort((left, right) => left - right);
  const [usual = 0, largest = 0] = [sizes[Math.floor(sizes.length / 2)], sizes.at(-1)];
  if (largest < usual * 1.2) return null;
  const start = lines.findIndex((line) => line.size >= largest * 0.95);
  const end = lines.findIndex((line, index) => index > start && line.size < largest * 0.95);
  return (
    lines
      .slice(start, end < 0 ? start + 3 : Math.min(end, start + 4))
      .map((line) => line.text)
      .join(" ") || null
  );
}
