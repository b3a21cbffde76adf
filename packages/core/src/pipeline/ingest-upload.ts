import type { Home } from "./home.ts";
import { identifyJob } from "./job.ts";
import type { LedgerChange, LedgerEntry } from "./ledger.ts";
import type { ObjectHead } from "./ports.ts";
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

export interface IngestOptions {
  /** Reads what the ledger holds already once more, as after a fix of the reader. */
  readonly again?: boolean;
  /** Told of each upload whose reading begins. */
  readonly onReading?: (job: string, key: string) => void;
}

/** What became of an upload and what the ledger is to say of it; null for no change. */
export interface IngestStep {
  readonly result: Ingested;
  readonly change: LedgerChange | null;
}

async function ingestUpload(
  home: Home,
  key: string,
  before: LedgerEntry | undefined,
  options: IngestOptions,
): Promise<IngestStep> {
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
    options.onReading?.(job, key);
    // Loaded with its reader and models when there is something to read.
    const { readUpload } = await import("./read-upload.ts");
    const entry = await readUpload(home, head, reader, before);
    if (entry !== null) return { result: { kind: entry.outcome.kind, key, job }, change: { key, entry } };
  }
}

/** Reads one upload as it lies in the bucket now; trouble of the stores is a result, too, so that others go on. */
export async function attemptUpload(
  home: Home,
  key: string,
  before: LedgerEntry | undefined,
  options: IngestOptions,
): Promise<IngestStep> {
  try {
    return await ingestUpload(home, key, before, options);
  } catch (error) {
    return { result: { kind: "failed", key, job: identifyJob(key, null), error }, change: null };
  }
}
