import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { ChanceryError } from "@chancery/core/error";
import type { ObjectStore, PutCondition } from "@chancery/core/pipeline/records";
import { createLock, type Lock } from "./create-lock.ts";
import { createObjectReader } from "./create-object-reader.ts";
import { encodeKey } from "./encode-key.ts";
import { explainDiskError } from "./explain-disk-error.ts";
import { type FileContent, hashContent, readObject, removeObject } from "./read-object.ts";
import { walkKeys } from "./walk-keys.ts";
import { moveIntoPlace, writeTemporary } from "./write-durably.ts";

/** S3's limit, kept here so that what works locally works there. */
const keyLimit = 1024;

function checkKey(key: string): void {
  if (key === "" || !key.isWellFormed() || key.includes("\0") || Buffer.byteLength(key) > keyLimit)
    throw new ChanceryError("bad-input", `${JSON.stringify(key.slice(0, 80))} is no key of a store`);
}

/** Where a key is: at the path we would give it, or, for a file that a user put there, at the path that reads like it. */
function locateKey(root: string, key: string): readonly string[] {
  const own = encodeKey(key);
  const safe = !key.split("/").some((part) => part === "" || part.startsWith("."));
  return own === key || !safe ? [join(root, own)] : [join(root, own), join(root, key)];
}

async function findContent(root: string, key: string, read: typeof readObject): Promise<FileContent | null> {
  for (const path of locateKey(root, key)) {
    const content = await read(path);
    if (content !== null) return content;
  }
  return null;
}

function conditionHolds(condition: PutCondition | undefined, current: FileContent | null): boolean {
  if (condition === undefined) return true;
  return "ifMatch" in condition ? current?.etag === condition.ifMatch : current === null;
}

/**
 * A folder as an object store: keys are paths, etags are hashes, a write is a rename of a flushed file, and conditional
 * writes hold between processes on one machine. Files a user copies in are objects as well.
 */
export function createDirectoryStore(root: string): ObjectStore {
  const own = join(root, ".chancery");
  const read = createObjectReader();
  let opened: Lock | undefined;
  const lock: Lock = (work) => {
    if (opened === undefined) mkdirSync(own, { recursive: true });
    opened ??= createLock(join(own, "lock.db"));
    return opened(work);
  };
  const guard = <Arguments extends readonly [string, ...unknown[]], Result>(
    work: (...parts: Arguments) => Promise<Result>,
  ) => {
    return async (...parts: Arguments): Promise<Result> => {
      checkKey(parts[0]);
      try {
        return await work(...parts);
      } catch (error) {
        throw explainDiskError(error, root);
      }
    };
  };
  const head = guard(async (key: string) => {
    const content = await findContent(root, key, read);
    if (content === null) return null;
    return { key, etag: content.etag, size: content.bytes.length, modifiedAt: content.modifiedAt };
  });
  return {
    head,
    get: guard(async (key: string) => {
      const content = await findContent(root, key, read);
      return content === null ? null : { key, size: content.bytes.length, ...content };
    }),
    put: guard(async (key: string, bytes: Uint8Array, condition?: PutCondition) => {
      const temporary = await writeTemporary(join(own, "temporary"), bytes);
      let moved = false;
      try {
        return await lock(async () => {
          if (condition !== undefined && !conditionHolds(condition, await findContent(root, key, readObject)))
            return { written: false } as const;
          const [path = "", ...others] = locateKey(root, key);
          await moveIntoPlace(temporary, path, root);
          moved = true;
          for (const other of others) await removeObject(other);
          return { written: true, etag: hashContent(bytes) } as const;
        });
      } finally {
        if (!moved) await removeObject(temporary);
      }
    }),
    delete: guard(async (key: string) => {
      await lock(async () => {
        for (const path of locateKey(root, key)) await removeObject(path);
      });
    }),
    list: async function* (prefix) {
      for await (const key of walkKeys(root, prefix)) {
        const found = await head(key);
        if (found !== null) yield found;
      }
    },
  };
}
