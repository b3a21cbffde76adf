import { compareText } from "../text/index.ts";
import type { Home } from "./home.ts";
import { attemptUpload, type Ingested, type IngestOptions } from "./ingest-upload.ts";
import { type Ledger, type LedgerChange, type LedgerEntry, loadLedger, updateLedger } from "./ledger.ts";
import { mapConcurrently } from "./map-concurrently.ts";
import { releaseQuarantined } from "./quarantine.ts";

export interface Ingestion {
  readonly results: readonly Ingested[];
  /** The ledger that holds them. */
  readonly ledger: Ledger;
}

/** Reading is bound by the processor, so more at once would only take more memory. */
const parallelUploads = 4;

/** Uploads that enter the ledger together. A worker whose time runs out keeps what it entered and goes on from there. */
const batchSize = 25;

/** Keys whose upload is no longer what was just entered: it changed while it was read. */
async function findOvertaken(home: Home, changes: readonly LedgerChange[]): Promise<readonly string[]> {
  const checked = await mapConcurrently(changes, parallelUploads, async ({ key, entry }) => {
    const head = await home.uploads.head(key);
    return head?.etag === entry?.etag ? [] : [key];
  });
  return checked.flat();
}

/**
 * Brings the ledger in line with the uploads bucket for these keys. What an event said does not matter, only what
 * lies in the bucket now; so events may come twice, late or in any order. The bucket is looked at once more after the
 * ledger is written: whoever entered an older state than the bucket's sees it there and enters the newer one.
 */
export async function ingestUploads(
  home: Home,
  keys: readonly string[],
  options: IngestOptions = {},
): Promise<Ingestion> {
  const results = new Map<string, Ingested>();
  let pending: readonly string[] = [...new Set(keys)].sort(compareText);
  let ledger = await loadLedger(home);
  while (pending.length > 0) {
    const before = new Map(ledger.entries.map((entry) => [entry.key, entry]));
    const batch = pending.slice(0, batchSize);
    const steps = await mapConcurrently(batch, parallelUploads, (key) =>
      attemptUpload(home, key, before.get(key), options),
    );
    const changes = steps.flatMap(({ change }) => change ?? []);
    ledger = await updateLedger(home, changes);
    for (const { result } of steps) results.set(result.key, result);
    await releaseReplaced(home, before, changes);
    pending = [...(await findOvertaken(home, changes)), ...pending.slice(batchSize)];
  }
  return { results: [...results.values()], ledger };
}

/** Quarantine records that the ledger spoke of before and no longer does. */
async function releaseReplaced(
  home: Home,
  before: ReadonlyMap<string, LedgerEntry>,
  changes: readonly LedgerChange[],
): Promise<void> {
  for (const { key, entry } of changes) {
    const old = before.get(key)?.outcome;
    const now = entry?.outcome;
    if (old?.kind !== "quarantined" || (now?.kind === "quarantined" && now.id === old.id)) continue;
    await releaseQuarantined(home, old.id);
  }
}
