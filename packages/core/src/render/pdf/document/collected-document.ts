import PDFDocument from "pdfkit";

/**
 * A document that collects what it writes. PDFKit pushes each line as bytes of its own through a Node stream, which took
 * longer than laying out the pages. Nothing in a document is asynchronous, so all of it is there when `end` returns.
 */
export class CollectedDocument extends PDFDocument {
  // Declared, not initialised: PDFKit's constructor writes the head of the file before fields would be set.
  declare parts: (string | Uint8Array)[] | undefined;
  declare _offset: number;

  /** Called by PDFKit with a line of text or the bytes of a stream. */
  _write(data: string | Uint8Array): void {
    const part = typeof data === "string" ? `${data}\n` : data;
    this.parts ??= [];
    this.parts.push(part);
    this._offset += part.length;
  }

  /** Called by PDFKit at the end of the file; no one reads the stream. */
  override push(): boolean {
    return true;
  }

  /** Ends the document and returns its bytes. */
  finish(): Uint8Array {
    this.end();
    const bytes = Buffer.alloc(this._offset);
    let at = 0;
    for (const part of this.parts ?? []) {
      if (typeof part === "string") bytes.write(part, at, "latin1");
      else bytes.set(part, at);
      at += part.length;
    }
    return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }
}
