import { compareText } from "../text/index.ts";
import type { Home } from "./home.ts";
import { identifyJob } from "./job.ts";
import { type Ledger, type LedgerChange, type LedgerEntry, loadLedger, updateLedger } from "./ledger.ts";
import { mapConcurrently } from "./map-concurrently.ts";
import type { ObjectHead } from "./ports.ts";
import { releaseQuarantined } from "./quarantine.ts";
import { readUpload } from "./read-upload.ts";
import { identifyReader } from "./reading-store.ts";
import { isArticleKey } from "./upload.ts";

/** What became of one upload. `failed` is trouble of ours, not of the article: the event is to be delivered again. */
export type Ingested =
  | {
      readonly kind: "read" | "duplicate" | "quarantined" | "retracted" | "absent" | "ignored";
      readonly key: string;
      readonly job: string;
    }
  | { readonly kind: "failed"; readonly key: string; readonly job: string; readonly error: unknown };

export interface Ingestion {
  readonly results: readonly Ingested[];
  /** The ledger that holds them. */
  readonly ledger: Ledger;
}

export interface IngestOptions {
  /** Reads what the ledger holds already once more, as after a fix of the reader. */
  readonly again?: boolean;
  /** Told of each upload whose reading begins. */
  readonly onReading?: (job: string, key: string) => Promise<void>;
}

/** Reading is bound by the processor, so more at once would only take more memory. */
const parallelUploads = 4;

interface Step {
  readonly result: Ingested;
  readonly change: LedgerChange | null;
}

async function ingestUpload(
  home: Home,
  key: string,
  before: LedgerEntry | undefined,
  options: IngestOptions,
): Promise<Step> {
  if (!isArticleKey(key)) return { result: { kind: "ignored", key, job: identifyJob(key, null) }, change: null };
  for (;;) {
    const head: ObjectHead | null = await home.uploads.head(key);
    const job = identifyJob(key, head?.etag ?? null);
    if (head === null) {
      const change = { key, entry: null };
      return { result: { kind: before === undefined ? "absent" : "retracted", key, job }, change };
    }
    const reader = identifyReader(home.topic);
    if (options.again !== true && before?.etag === head.etag && before.reader === reader)
      return { result: { kind: "duplicate", key, job }, change: null };
    await options.onReading?.(job, key);
    const entry = await readUpload(home, head, reader, before);
    if (entry !== null) return { result: { kind: entry.outcome.kind, key, job }, change: { key, entry } };
  }
}

async function attemptUpload(
  home: Home,
  key: string,
  before: LedgerEntry | undefined,
  options: IngestOptions,
): Promise<Step> {
  try {
    return await ingestUpload(home, key, before, options);
  } catch (error) {
    return { result: { kind: "failed", key, job: identifyJob(key, null), error }, change: null };
  }
}

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
    const steps = await mapConcurrently(pending, parallelUploads, (key) =>
      attemptUpload(home, key, before.get(key), options),
    );
    const changes = steps.flatMap(({ change }) => change ?? []);
    ledger = await updateLedger(home, changes);
    for (const { result } of steps) results.set(result.key, result);
    await releaseReplaced(home, before, changes);
    pending = await findOvertaken(home, changes);
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
