import { writeNumber } from "./write-number.ts";

type Doc = PDFKit.PDFDocument;
type Box = readonly [x: number, y: number, width: number, height: number];

/** A filled rectangle; `ink` is a colour as operands. */
export function fillBox(doc: Doc, box: Box, ink: string): void {
  doc.addContent(`${ink} rg ${box.map(writeNumber).join(" ")} re f`);
}

/** A straight line. */
export function strokeLine(doc: Doc, [x1, y1, x2, y2]: Box, ink: string, width: number): void {
  const path = `${writeNumber(x1)} ${writeNumber(y1)} m ${writeNumber(x2)} ${writeNumber(y2)} l`;
  doc.addContent(`${ink} RG ${writeNumber(width)} w ${path} S`);
}
