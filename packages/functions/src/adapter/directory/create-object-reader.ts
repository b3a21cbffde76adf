import { type BigIntStats, statSync } from "node:fs";
import { type FileContent, readObject } from "./read-object.ts";

/** Pointers and other small objects are asked for again and again; what is larger is read once in a while. */
const sizeLimit = 4096;
const countLimit = 64;

/**
 * A file changed this recently may change again within one tick of the file system's clock and look the same, as git
 * says of its index ("racy" entries). The coarsest clock in use, FAT's, ticks every two seconds.
 */
const settledAfter = 2500;

interface Stamp {
  /** What tells a file from what stood there before: a rename brings another inode, a change in place another time. */
  readonly mark: string;
  readonly settled: boolean;
}

function lookAt(path: string): BigIntStats | null {
  try {
    return statSync(path, { bigint: true, throwIfNoEntry: false }) ?? null;
  } catch {
    return null;
  }
}

/** Null where the file cannot be looked at; reading it says why. */
function stampOf(path: string): Stamp | null {
  // Synchronous, as it takes microseconds: a turn in the thread pool would cost each request more.
  const stats = lookAt(path);
  if (stats === null) return null;
  const { dev, ino, size, mtimeNs, ctimeNs, ctimeMs } = stats;
  return { mark: `${dev} ${ino} ${size} ${mtimeNs} ${ctimeNs}`, settled: Date.now() - Number(ctimeMs) > settledAfter };
}

/** `readObject` that opens a small file again only once it has changed; its answer is never older than the disk's. */
export function createObjectReader(): typeof readObject {
  const known = new Map<string, { readonly mark: string; readonly content: FileContent }>();
  return async (path) => {
    // Before the reading: after a change in between the content is newer than the stamp, never older.
    const stamp = stampOf(path);
    const remembered = known.get(path);
    if (remembered !== undefined && remembered.mark === stamp?.mark) return remembered.content;
    known.delete(path);
    const content = await readObject(path);
    if (content === null || content.bytes.length > sizeLimit || stamp?.settled !== true) return content;
    const [oldest] = known.keys();
    if (known.size >= countLimit && oldest !== undefined) known.delete(oldest);
    known.set(path, { mark: stamp.mark, content });
    return content;
  };
}
