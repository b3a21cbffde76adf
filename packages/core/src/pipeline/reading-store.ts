import type { Reading, Topic } from "../schema/index.ts";
import { contentId, hashParts } from "../text/index.ts";
import { encodeText } from "./encode-json.ts";
import type { Home } from "./home.ts";
import { mapConcurrently } from "./map-concurrently.ts";
import { parseReading } from "./parse-reading.ts";
import { putImmutable } from "./stored-json.ts";

/** Raised whenever reading the same bytes may give another result, so that kept readings are made anew. */
const readerVersion = 1;

/** Enough to hide the latency of a store, few enough for its connection pool. */
const parallelReads = 16;

/** Names the reader of a topic: another gazetteer reads other things out of the same article. */
export function identifyReader({ profile, gazetteer }: Topic): string {
  return contentId("r", [readerVersion, JSON.stringify({ profile, gazetteer })]);
}

/** Hash of a reading: it orders readings of one article that came under one name, and is the stored reading's id. */
export function identifyReading(reading: Reading): string {
  return hashParts([JSON.stringify(reading)]).slice(0, 32);
}

function keyOf(id: string): string {
  return `articles/${id}.json`;
}

/** Keeps a reading under the hash of its content: keeping it twice is keeping it once. */
export async function saveReading(home: Home, reading: Reading): Promise<string> {
  const id = identifyReading(reading);
  await putImmutable(home.dossier, keyOf(id), encodeText(JSON.stringify(reading)));
  return id;
}

/** Loads kept readings; a missing one is a broken dossier, not an empty one. */
export function loadReadings(home: Pick<Home, "dossier">, ids: readonly string[]): Promise<readonly Reading[]> {
  const strings = new Map<string, string>();
  return mapConcurrently(ids, parallelReads, async (id) => {
    const object = await home.dossier.get(keyOf(id));
    if (object === null) throw new Error(`Cannot find the reading ${keyOf(id)}, expected it beside the ledger`);
    return parseReading(object.bytes, strings);
  });
}
