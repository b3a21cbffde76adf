import { buffer } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { createDeflate } from "node:zlib";
import { LEVEL } from "./write-reference.ts";

/** A file as a PDF carries it. */
export interface PackedFile {
  readonly name: string;
  /** Bytes before packing. */
  readonly size: number;
  readonly packed: Uint8Array;
}

/** Packs a file as its pieces come: the data of a thousand articles are tens of megabytes, of which a sixth is left. */
export async function packFile(name: string, pieces: Iterable<Uint8Array>): Promise<PackedFile> {
  let size = 0;
  const counted = function* () {
    for (const piece of pieces) {
      size += piece.length;
      yield piece;
    }
  };
  const packed = await pipeline(counted, createDeflate({ level: LEVEL }), buffer);
  return { name, size, packed };
}
