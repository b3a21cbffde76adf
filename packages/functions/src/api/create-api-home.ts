import { createHash } from "node:crypto";
import { ChanceryError } from "@chancery/core/error";
import {
  fileOfKey,
  type Home,
  identifyJob,
  keyOfEdition,
  keyOfFile,
  loadBriefing,
  loadDecisions,
  loadDossier,
  loadEditionFile,
  loadJob,
  loadLatest,
  loadLedger,
  loadReadings,
  recordDecision,
  recordJob,
  withdrawDecision,
} from "@chancery/core/pipeline/records";
import { hashParts } from "@chancery/core/text";
import type { ApiHome, EditionHead, Job } from "./api-home.ts";
import { explainReason } from "./explain-reason.ts";
import { listUploads, readingsOf } from "./list-uploads.ts";
import { shareReads } from "./share-reads.ts";

type Stored = NonNullable<Awaited<ReturnType<typeof loadJob>>>;

export interface ApiHomeParts extends Pick<Home, "uploads" | "dossier" | "clock" | "telemetry"> {
  readonly loadPageAssets: ApiHome["loadPageAssets"];
  /** Starts a regeneration that notes its progress under the job. */
  readonly startRegeneration: (job: string) => Promise<void>;
  readonly presignUpload: ApiHome["presignUpload"];
}

/** Largest number of past editions kept in memory: their briefings never change. */
const BRIEFINGS_KEPT = 16;

/** The API's view of a home's two stores. */
export function createApiHome(parts: ApiHomeParts): ApiHome {
  const briefings = new Map<number, Promise<Awaited<ReturnType<typeof loadBriefing>>>>();
  const heads = new Map<number, EditionHead>();
  const latest = shareReads(() => loadLatest(parts));

  const briefing = async (number: number) => {
    if (number < 1 || number > (await latest()).edition) return null;
    const known = briefings.get(number);
    if (known) return known;
    const loaded = loadBriefing(parts, number);
    briefings.set(number, loaded);
    const [oldest] = briefings.keys();
    if (briefings.size > BRIEFINGS_KEPT && oldest !== undefined) briefings.delete(oldest);
    return loaded;
  };

  const queue = async (id: string, key: string | null): Promise<Job> => {
    const known = await loadJob(parts, id);
    if (!known) await recordJob(parts, { id, key, state: "queued" });
    const stored = known ?? (await loadJob(parts, id));
    return toJob(
      stored ?? {
        id,
        key,
        state: "queued",
        updatedAt: parts.clock.now().toISOString(),
        message: null,
        hint: null,
        edition: null,
        version: 1,
      },
    );
  };

  const regenerate = async (): Promise<Job> => {
    const id = `j-regenerate-${hashParts([parts.clock.now().toISOString()]).slice(0, 16)}`;
    const job = await queue(id, null);
    await parts.startRegeneration(id);
    return job;
  };

  return {
    now: () => parts.clock.now(),
    latestNumber: async () => (await latest()).edition || null,
    briefing,
    editions: async () => {
      const { edition } = await latest();
      const numbers = Array.from({ length: edition }, (_, index) => edition - index);
      const found = await Promise.all(numbers.map(async (number) => heads.get(number) ?? headOf(parts, number, heads)));
      return found.filter((head) => head !== null);
    },
    editionFile: async (number, format) => {
      if (number > (await latest()).edition) return null;
      const bytes = await loadEditionFile(parts, number, `briefing.${format}`);
      return bytes && { bytes: new Uint8Array(bytes), etag: createHash("sha256").update(bytes).digest("base64url") };
    },
    dossier: async () => {
      const { edition, inputs } = await latest();
      const dossier = edition === 0 ? null : await loadDossier(parts, edition);
      return dossier && { dossier, etag: hashParts([edition, inputs]).slice(0, 32) };
    },
    reading: async (article) => {
      const { entries } = await loadLedger(parts);
      const kept = entries.flatMap(readingsOf).find((reading) => reading.article === article);
      return kept ? ((await loadReadings(parts, [kept.id]))[0] ?? null) : null;
    },
    uploads: () => listUploads(parts),
    upload: async (name, bytes) => {
      const key = keyOfFile(name);
      const result = await parts.uploads.put(key, bytes);
      if (!result.written) throw new ChanceryError("conflict", `${name}: was replaced while it was uploaded.`);
      return queue(identifyJob(key, result.etag), key);
    },
    remove: async (article) => {
      const { entries } = await loadLedger(parts);
      const entry = entries.find((candidate) => readingsOf(candidate).some((reading) => reading.article === article));
      if (!entry) return null;
      const job = await queue(identifyJob(entry.key, null), entry.key);
      await parts.uploads.delete(entry.key);
      return job;
    },
    regenerate,
    decisions: () => loadDecisions(parts),
    decide: async (draft) => ({ decision: await recordDecision(parts, draft), job: await regenerate() }),
    withdraw: async (decision) => {
      await withdrawDecision(parts, decision);
      return regenerate();
    },
    job: async (id) => {
      const job = await loadJob(parts, id);
      return job && toJob(job);
    },
    presignUpload: parts.presignUpload,
    checkHealth: async () => {
      await Promise.all([parts.uploads.head("health"), latest()]);
    },
    loadPageAssets: parts.loadPageAssets,
    log: (event, details) => parts.telemetry.log(event, details),
  };
}

/** What a job is for follows from its id: that of a deletion names no content. */
function kindOf({ id, key }: Stored): Job["kind"] {
  if (key === null) return "regenerate";
  return id === identifyJob(key, null) ? "retract" : "ingest";
}

function toJob(stored: Stored): Job {
  const { id, key, state, updatedAt, edition, message, hint } = stored;
  const kind = kindOf(stored);
  const file = key === null ? null : fileOfKey(key);
  const reason = explainReason(file, message, hint) || null;
  return { id, kind, file, state, updatedAt, edition, reason };
}

async function headOf(
  parts: ApiHomeParts,
  number: number,
  heads: Map<number, EditionHead>,
): Promise<EditionHead | null> {
  const [stored, briefing] = await Promise.all([
    parts.dossier.head(keyOfEdition(number, "briefing.json")),
    loadBriefing(parts, number),
  ]);
  if (!stored || !briefing) return null;
  const { articles, facts, disputes } = briefing.counts;
  const createdAt = stored.modifiedAt.toISOString();
  const head = { number, asOf: briefing.asOf, createdAt, articles, facts, disputes };
  heads.set(number, head);
  return head;
}
