import { defaultLimits } from "../article/index.ts";
import { UnreadableArticle } from "../error/index.ts";
import type { Home } from "./home.ts";
import type { LedgerEntry } from "./ledger.ts";
import { mapConcurrently } from "./map-concurrently.ts";
import type { ObjectHead } from "./ports.ts";
import { quarantineUpload } from "./quarantine.ts";
import { readFile } from "./read-file.ts";
import { saveReading } from "./reading-store.ts";
import { fileOfKey } from "./upload.ts";

type Outcome = LedgerEntry["outcome"];

/** Readings of one file are few, except in a long feed. */
const parallelWrites = 8;

async function readObject(home: Home, head: ObjectHead, uploadedAt: string | null) {
  const file = fileOfKey(head.key);
  if (head.size > defaultLimits.rawBytes)
    throw new UnreadableArticle(file, "too-large", `has ${head.size} bytes, the limit is ${defaultLimits.rawBytes}`);
  const object = await home.uploads.get(head.key);
  if (object === null || object.etag !== head.etag) return null;
  const { processorTime: clock } = home.clock;
  const dated = uploadedAt === null ? {} : { uploadedAt };
  return readFile({ name: file, bytes: object.bytes, ...dated }, home.topic, clock && { clock });
}

async function decideOutcome(
  home: Home,
  head: ObjectHead,
  uploadedAt: string | null,
  reader: string,
): Promise<Outcome | null> {
  try {
    const readings = await readObject(home, head, uploadedAt);
    if (readings === null) return null;
    const kept = await mapConcurrently(readings, parallelWrites, async (reading) => ({
      id: await saveReading(home, reading),
      article: reading.article.id,
      title: reading.article.title,
      inScope: reading.extraction.relevance.inScope,
      scopeReason: reading.extraction.relevance.reason,
    }));
    return { kind: "read", readings: kept };
  } catch (error) {
    if (!(error instanceof UnreadableArticle)) throw error;
    return quarantineUpload(home, head, reader, error);
  }
}

/**
 * Reads one upload as `head` describes it and keeps what came of it. Null when the object was replaced or deleted
 * meanwhile. `uploadedAt` is the day of the first reading of this content, so that reading it again gives the same.
 */
export async function readUpload(
  home: Home,
  head: ObjectHead,
  reader: string,
  before: LedgerEntry | undefined,
): Promise<LedgerEntry | null> {
  const day = home.datedUploads ? head.modifiedAt.toISOString().slice(0, 10) : null;
  const uploadedAt = before?.etag === head.etag ? before.uploadedAt : day;
  const outcome = await decideOutcome(home, head, uploadedAt, reader);
  return outcome === null ? null : { key: head.key, etag: head.etag, size: head.size, uploadedAt, reader, outcome };
}
