import type { Briefing } from "../../../schema/index.ts";

/** Carries a data file inside the PDF, as PDF/A-3 allows: the data that the document was made from. */
export function attachFile(
  doc: PDFKit.PDFDocument,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  { asOf }: Briefing,
): void {
  const options = {
    name,
    type: "application/json",
    description: "Facts, evidence and disputes behind this briefing",
    relationship: "Data",
    ...(asOf && { modifiedDate: new Date(`${asOf}T00:00:00Z`) }),
  };
  doc.file(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), options);
}
