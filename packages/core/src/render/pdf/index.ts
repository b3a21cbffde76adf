export { fontFaces } from "./font-faces.ts";
export { type PdfOptions, renderPdf } from "./render-pdf.ts";
