import { createHash } from "node:crypto";
import type { ObjectStore, StoredObject } from "@chancery/core/pipeline";

/** A store in memory: the plainest thing that passes the object store contract. */
export function createMemoryStore(): ObjectStore {
  const objects = new Map<string, StoredObject>();
  return {
    get: async (key) => objects.get(key) ?? null,
    head: async (key) => objects.get(key) ?? null,
    put: async (key, bytes, condition) => {
      const current = objects.get(key);
      if (condition !== undefined && "ifMatch" in condition && current?.etag !== condition.ifMatch)
        return { written: false };
      if (condition !== undefined && "ifNoneMatch" in condition && current !== undefined) return { written: false };
      const etag = createHash("sha256").update(bytes).digest("hex");
      const modifiedAt = new Date("2026-02-04T10:00:00Z");
      objects.set(key, { key, bytes: bytes.slice(), etag, size: bytes.length, modifiedAt });
      return { written: true, etag };
    },
    delete: async (key) => {
      objects.delete(key);
    },
    list: async function* (prefix) {
      for (const [key, object] of [...objects]) if (key.startsWith(prefix)) yield object;
    },
  };
}
