import { inflateSync } from "node:zlib";

const WOFF = 0x774f4646;
const WOFF_ENTRY = 20;
const SFNT_ENTRY = 16;

interface Table {
  /** Tag and checksum, as both formats write them. */
  readonly tag: number;
  readonly checksum: number;
  readonly bytes: Uint8Array;
}

/**
 * A WOFF file (W3C, WOFF 1.0) as the plain font it packs; any other font as it is.
 * The font library inflates a table anew every time it looks up a glyph in it.
 */
export function unpackWoff(file: Uint8Array): Uint8Array {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (file.byteLength < 44 || view.getUint32(0) !== WOFF) return file;
  const tables = Array.from({ length: view.getUint16(12) }, (_, index) =>
    readTable(file, view, 44 + index * WOFF_ENTRY),
  );
  const size = tables.reduce((sum, { bytes }) => sum + padded(bytes.length), 12 + tables.length * SFNT_ENTRY);
  const font = new Uint8Array(size);
  const out = new DataView(font.buffer);
  const power = Math.floor(Math.log2(tables.length));
  out.setUint32(0, view.getUint32(4));
  out.setUint16(4, tables.length);
  out.setUint16(6, 16 << power);
  out.setUint16(8, power);
  out.setUint16(10, tables.length * 16 - (16 << power));
  let offset = 12 + tables.length * SFNT_ENTRY;
  for (const [index, { tag, checksum, bytes }] of tables.entries()) {
    const entry = 12 + index * SFNT_ENTRY;
    out.setUint32(entry, tag);
    out.setUint32(entry + 4, checksum);
    out.setUint32(entry + 8, offset);
    out.setUint32(entry + 12, bytes.length);
    font.set(bytes, offset);
    offset += padded(bytes.length);
  }
  return font;
}

function readTable(file: Uint8Array, view: DataView, at: number): Table {
  const start = view.getUint32(at + 4);
  const packed = file.subarray(start, start + view.getUint32(at + 8));
  const length = view.getUint32(at + 12);
  const bytes = packed.length < length ? inflateSync(packed) : packed;
  return { tag: view.getUint32(at), checksum: view.getUint32(at + 16), bytes };
}

const padded = (length: number) => (length + 3) & ~3;
