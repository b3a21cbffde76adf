import { ChanceryError } from "../error/index.ts";
import type { Home } from "./home.ts";
import type { Ingested } from "./ingest-upload.ts";
import { ingestUploads } from "./ingest-uploads.ts";
import { recordJob } from "./job.ts";
import { type LedgerEntry, loadLedger } from "./ledger.ts";
import { mapConcurrently } from "./map-concurrently.ts";
import type { Counter } from "./ports.ts";
import { publishEdition } from "./publish-edition.ts";

export interface Processed {
  readonly results: readonly Ingested[];
  /** Number of the edition that shows them; 0 while there is none. */
  readonly edition: number;
}

export interface ProcessOptions {
  /** Reads what the ledger holds already once more. */
  readonly again?: boolean;
  /** Done after the ledger holds the uploads and before an edition is made of it. */
  readonly beforePublishing?: () => Promise<void>;
}

/** Enough to hide the latency of a store. */
const parallelNotes = 8;

const counters: Readonly<Record<Ingested["kind"], Counter | null>> = {
  read: "ArticlesIngested",
  duplicate: "ArticlesDuplicate",
  quarantined: "ArticlesQuarantined",
  retracted: "ArticlesRetracted",
  absent: null,
  ignored: null,
  failed: "ArticlesFailed",
};

function explainFailure(error: unknown): { message: string; hint: string | null } {
  if (error instanceof ChanceryError) return { message: error.message, hint: error.hint ?? null };
  return { message: "The store did not answer as expected.", hint: "It will be tried again." };
}

async function noteIngested(home: Home, result: Ingested): Promise<void> {
  const { kind, key, job } = result;
  const counter = counters[kind];
  if (counter !== null) home.telemetry.count(counter, 1);
  home.telemetry.log("upload-ingested", { job, kind, ...(kind === "failed" ? { error: String(result.error) } : {}) });
  if (kind === "read" || kind === "retracted") await recordJob(home, { id: job, key, state: "merged" });
  if (kind === "failed") await recordJob(home, { id: job, key, state: "failed", ...explainFailure(result.error) });
}

async function notePublished(
  home: Home,
  { kind, key, job }: Ingested,
  entry: LedgerEntry | undefined,
  edition: number,
): Promise<void> {
  if (kind === "ignored" || kind === "failed") return;
  if (entry?.outcome.kind === "quarantined") {
    const { message, hint } = entry.outcome;
    return recordJob(home, { id: job, key, state: "failed", message, hint });
  }
  await recordJob(home, { id: job, key, state: "rendered", edition: edition === 0 ? null : edition });
}

/** Uploads in, an edition out: enters what lies in the bucket under these keys and publishes an edition that shows it. */
export async function processUploads(
  home: Home,
  keys: readonly string[],
  options: ProcessOptions = {},
): Promise<Processed> {
  // What is noted of a job is only for show: neither reading nor the edition waits for it.
  const begun = new Map<string, Promise<void>>();
  const { results } = await ingestUploads(home, keys, {
    again: options.again ?? false,
    onReading: (id, key) => begun.set(id, recordJob(home, { id, key, state: "parsing" })),
  });
  const publish = async () => {
    await options.beforePublishing?.();
    return publishEdition(home);
  };
  const noted = mapConcurrently(results, parallelNotes, async (result) => {
    await begun.get(result.job);
    await noteIngested(home, result);
  });
  const [{ edition }] = await Promise.all([publish(), noted]);
  const { entries } = await loadLedger(home);
  const entryOf = new Map(entries.map((entry) => [entry.key, entry]));
  await mapConcurrently(results, parallelNotes, (result) =>
    notePublished(home, result, entryOf.get(result.key), edition),
  );
  return { results, edition };
}
