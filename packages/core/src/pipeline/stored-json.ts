import { ChanceryError } from "../error/index.ts";
import { encodeJson } from "./encode-json.ts";
import type { Home } from "./home.ts";
import type { ObjectStore } from "./ports.ts";

interface Schema<Value> {
  parse(value: unknown): Value;
}

export interface StoredJson<Value> {
  readonly value: Value;
  /** Null while there is no such object yet. */
  readonly etag: string | null;
}

/** Reads a JSON object of the dossier, or null where there is none. */
export async function loadJson<Value>(
  store: ObjectStore,
  key: string,
  schema: Schema<Value>,
): Promise<(StoredJson<Value> & { readonly etag: string }) | null> {
  const object = await store.get(key);
  if (object === null) return null;
  try {
    return { value: schema.parse(JSON.parse(new TextDecoder().decode(object.bytes))), etag: object.etag };
  } catch (cause) {
    throw new ChanceryError("unavailable", `${key}: is not what was written there`, {
      hint: "Restore the object's previous version.",
      cause,
    });
  }
}

/**
 * Compare-and-swap: applies `change` to the object as it is now and writes the result only if nobody wrote in between,
 * else tries again on what they wrote. `change` returns its argument where there is nothing to change.
 */
export async function swapJson<Value>(
  home: Pick<Home, "dossier" | "clock" | "telemetry">,
  key: string,
  schema: Schema<Value>,
  initial: Value,
  change: (current: Value) => Value,
): Promise<Value> {
  for (let attempt = 0; ; attempt++) {
    const stored = (await loadJson(home.dossier, key, schema)) ?? { value: initial, etag: null };
    const next = change(stored.value);
    if (next === stored.value) return next;
    const condition = stored.etag === null ? ({ ifNoneMatch: "*" } as const) : { ifMatch: stored.etag };
    const { written } = await home.dossier.put(key, encodeJson(next), condition);
    if (written) return next;
    home.telemetry.count("WriteConflicts", 1);
    await home.clock.backOff(attempt);
  }
}

/** Writes an object that never changes; if it is there already it has these bytes, so that is as good. */
export async function putImmutable(store: ObjectStore, key: string, bytes: Uint8Array): Promise<boolean> {
  return (await store.put(key, bytes, { ifNoneMatch: "*" })).written;
}
