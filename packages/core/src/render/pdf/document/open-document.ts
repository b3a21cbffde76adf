import type { Briefing } from "../../../schema/index.ts";
import { CollectedDocument } from "./collected-document.ts";

/** A briefing without a date still needs a day for its metadata, and the clock would change the bytes. */
const NO_DAY = "2000-01-01";

/** An empty tagged document whose dates come from the briefing, so that the same briefing gives the same bytes. */
export function openDocument(briefing: Briefing, size: "A4" | "LETTER", producer: string): CollectedDocument {
  const day = briefing.asOf ?? NO_DAY;
  return new CollectedDocument({
    size,
    margin: 0,
    bufferPages: true,
    pdfVersion: "1.7",
    tagged: true,
    lang: briefing.language,
    displayTitle: true,
    // No font until ours are registered: the standard ones would be read from disk.
    font: null as unknown as string,
    info: {
      Title: metadataText(`${briefing.title}: policy briefing, edition ${briefing.edition}`),
      Author: metadataText(producer),
      Creator: metadataText(producer),
      Producer: "PDFKit",
      CreationDate: new Date(`${day}T00:00:00Z`),
    },
  });
}

/** PDFKit copies these words into XML as they are. */
function metadataText(text: string): string {
  return text.replaceAll("&", "and").replace(/[<>]/gu, "").replace(/\s+/gu, " ");
}
