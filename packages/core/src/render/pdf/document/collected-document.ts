import PDFDocument from "pdfkit";
import { type Reference, writeReference } from "./write-reference.ts";

type Page = PDFKit.PDFPage;

/**
 * A document that collects what it writes, a page at a time and all of it at the end. PDFKit makes bytes of each operator
 * and pushes each line of the file through a Node stream, which took longer than laying out the pages. Nothing in a
 * document is asynchronous, so all of it is there when `end` returns.
 */
export class CollectedDocument extends PDFDocument {
  // Declared, not initialised: PDFKit's constructor writes the head of the file before fields would be set.
  declare parts: (string | Uint8Array)[] | undefined;
  declare contents: Map<Page, string[]> | undefined;
  declare _offset: number;
  declare _pageBuffer: readonly (Page & { write(chunk: Uint8Array): void })[];

  /** Called with the operators of a drawing on the current page. */
  override addContent(operators: string): this {
    this.contents ??= new Map();
    const content = this.contents.get(this.page);
    if (content) content.push(operators);
    else this.contents.set(this.page, [operators]);
    return this;
  }

  override flushPages(): void {
    for (const page of this._pageBuffer) {
      const content = this.contents?.get(page);
      if (content) page.write(Buffer.from(`${content.join("\n")}\n`, "latin1"));
    }
    this.contents?.clear();
    super.flushPages();
  }

  /** Called by PDFKit for each object of the file; the object writes itself when it is complete. */
  override ref(data: object): PDFKit.PDFKitReference {
    const reference = super.ref(data);
    (reference as unknown as Reference).finalize = writeReference;
    return reference;
  }

  /** Called with a line of text or the bytes of a stream. */
  _write(data: string | Uint8Array): void {
    const part = typeof data === "string" ? `${data}\n` : data;
    this._offset += part.length;
    this.parts ??= [];
    const before = this.parts.at(-1);
    if (typeof part === "string" && typeof before === "string") this.parts[this.parts.length - 1] = before + part;
    else this.parts.push(part);
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
