import type { ObjectHead, ObjectStore } from "./ports.ts";

/** The part of a store below a prefix, as a store of its own: `storeUnder(bucket, "us-colombia/")`. */
export function storeUnder(store: ObjectStore, prefix: string): ObjectStore {
  const strip = <T extends ObjectHead>(object: T): T => ({ ...object, key: object.key.slice(prefix.length) });
  return {
    get: async (key) => {
      const object = await store.get(prefix + key);
      return object === null ? null : strip(object);
    },
    head: async (key) => {
      const object = await store.head(prefix + key);
      return object === null ? null : strip(object);
    },
    put: (key, bytes, condition) => store.put(prefix + key, bytes, condition),
    delete: (key) => store.delete(prefix + key),
    list: async function* (inner) {
      for await (const head of store.list(prefix + inner)) yield strip(head);
    },
  };
}
