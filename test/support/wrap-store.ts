import type { ObjectStore } from "@chancery/core/pipeline";

export type Operation = "get" | "head" | "put" | "delete" | "list";

/** Runs `around` in place of every operation of a store; it calls `work` to let the operation happen. */
export function wrapStore(
  store: ObjectStore,
  around: <Result>(operation: Operation, key: string, work: () => Promise<Result>) => Promise<Result>,
): ObjectStore {
  return {
    get: (key) => around("get", key, () => store.get(key)),
    head: (key) => around("head", key, () => store.head(key)),
    put: (key, bytes, condition) => around("put", key, () => store.put(key, bytes, condition)),
    delete: (key) => around("delete", key, () => store.delete(key)),
    list: async function* (prefix) {
      await around("list", prefix, async () => {});
      yield* store.list(prefix);
    },
  };
}
