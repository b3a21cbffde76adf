import { deflateSync } from "node:zlib";
import { writeObject } from "./write-object.ts";

/** PDFKit's indirect object, as it keeps it to itself. */
export interface Reference {
  readonly id: number;
  readonly gen: number;
  readonly compress: boolean;
  readonly data: { Length?: number };
  readonly document: {
    readonly _offset: number;
    _write(data: string | Uint8Array): void;
    _refEnd(reference: Reference): void;
  };
  buffer: readonly Uint8Array[];
  offset: number;
  finalize: () => void;
}

/** Of the levels of compression that which takes half the time for four parts in a hundred more bytes. */
export const LEVEL = 4;

/** Writes an object to its document: the method `finalize` of PDFKit's references, which made bytes of each text. */
export function writeReference(this: Reference): void {
  const { id, gen, data, document } = this;
  this.offset = document._offset;
  const stream = takeStream(this);
  if (stream) data.Length = stream.length;
  const head = `${id} ${gen} obj\n${writeObject(data)}\n`;
  if (stream) {
    document._write(`${head}stream`);
    document._write(stream);
    document._write("\nendstream\nendobj");
  } else document._write(`${head}endobj`);
  document._refEnd(this);
}

function takeStream(reference: Reference): Uint8Array | null {
  if (reference.buffer.length === 0) return null;
  const [only] = reference.buffer;
  const bytes = only && reference.buffer.length === 1 ? only : Buffer.concat(reference.buffer);
  reference.buffer = [];
  return reference.compress ? deflateSync(bytes, { level: LEVEL }) : bytes;
}
