import PDFDocument from "pdfkit";
import type { Briefing, RenderAssets } from "../../schema/index.ts";

export interface PdfOptions {
  readonly pageSize?: "A4" | "LETTER";
  /** A file to carry inside the PDF: the interchange JSON. */
  readonly attachment?: { readonly name: string; readonly bytes: Uint8Array };
}

/** The briefing as a PDF. */
export async function renderPdf(
  briefing: Briefing,
  assets: RenderAssets,
  options: PdfOptions = {},
): Promise<Uint8Array> {
  const serif = assets.fonts["serif"];
  if (!serif) throw new Error("Cannot render a PDF, expected a font named serif");
  const document = new PDFDocument({
    size: options.pageSize ?? "A4",
    margin: assets.theme.space.page,
    font: Buffer.from(serif) as unknown as string,
    info: { Title: briefing.title, CreationDate: new Date(`${briefing.asOf ?? "2000-01-01"}T00:00:00Z`) },
  });
  const chunks: Uint8Array[] = [];
  document.on("data", (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise<void>((resolve) => document.on("end", () => resolve()));
  document.fontSize(20).text(briefing.title).fontSize(10);
  for (const section of briefing.sections) document.moveDown().text(section.title);
  document.end();
  await ended;
  return Buffer.concat(chunks);
}
