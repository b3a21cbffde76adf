/** Where PDFKit writes its output: a line of text or the bytes of a stream at a time. */
interface Output {
  _offset: number;
  _write: (data: string | Uint8Array) => void;
  read(): Uint8Array | null;
}

/**
 * Takes over what a document writes; `finish` ends it and returns its bytes. PDFKit would push each line as bytes of
 * its own through a Node stream, which took longer than laying out the pages. Nothing in the document is asynchronous,
 * so all of it is there when `end` returns.
 */
export function collectOutput(doc: PDFKit.PDFDocument): { readonly finish: () => Uint8Array } {
  const output = doc as unknown as Output;
  const parts: (string | Uint8Array)[] = [output.read() ?? ""];
  output._write = (data) => {
    const part = typeof data === "string" ? `${data}\n` : data;
    parts.push(part);
    output._offset += part.length;
  };
  return {
    finish: () => {
      doc.end();
      const bytes = Buffer.alloc(output._offset);
      let at = 0;
      for (const part of parts) {
        if (typeof part === "string") bytes.write(part, at, "latin1");
        else bytes.set(part, at);
        at += part.length;
      }
      return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    },
  };
}
