import { createHash } from "node:crypto";
import { open, unlink } from "node:fs/promises";

export interface FileContent {
  readonly bytes: Uint8Array;
  readonly etag: string;
  readonly modifiedAt: Date;
}

const absent = new Set(["ENOENT", "ENOTDIR", "EISDIR", "ENAMETOOLONG"]);

/** The etag of a content: its hash, so that the same content has the same etag in every copy of the folder. */
export function hashContent(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex").slice(0, 32);
}

/** Reads a file as it is at one moment, or null where there is none. */
export async function readObject(path: string): Promise<FileContent | null> {
  try {
    const handle = await open(path, "r");
    try {
      const stats = await handle.stat();
      if (!stats.isFile()) return null;
      const bytes = await handle.readFile();
      return { bytes, etag: hashContent(bytes), modifiedAt: stats.mtime };
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (absent.has((error as NodeJS.ErrnoException).code ?? "")) return null;
    throw error;
  }
}

/** Removes a file; that there is none is fine. */
export async function removeObject(path: string): Promise<void> {
  await unlink(path).catch((error: NodeJS.ErrnoException) => {
    if (!absent.has(error.code ?? "")) throw error;
  });
}
