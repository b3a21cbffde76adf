import { fileOfKey, type Home, isArticleKey, type LedgerEntry, loadLedger } from "@chancery/core/pipeline/records";
import { compareText } from "@chancery/core/text";
import type { UploadStatus } from "./api-home.ts";
import { explainReason } from "./explain-reason.ts";

/** The readings of an upload; none for one that could not be read. */
export const readingsOf = ({ outcome }: LedgerEntry) => (outcome.kind === "read" ? outcome.readings : []);

/** What became of every upload by name; one that the ledger does not know yet is waiting. */
export async function listUploads(parts: Pick<Home, "uploads" | "dossier">): Promise<readonly UploadStatus[]> {
  const { entries } = await loadLedger(parts);
  const known = new Map(entries.map((entry) => [entry.key, entry]));
  const waiting: UploadStatus[] = [];
  for await (const { key, etag } of parts.uploads.list("")) {
    if (!isArticleKey(key) || known.get(key)?.etag === etag) continue;
    known.delete(key);
    waiting.push({ file: fileOfKey(key), status: "waiting", reason: "Not read yet.", articles: [] });
  }
  return [...[...known.values()].map(toUploadStatus), ...waiting].sort((left, right) =>
    compareText(left.file, right.file),
  );
}

function toUploadStatus(entry: LedgerEntry): UploadStatus {
  const file = fileOfKey(entry.key);
  if (entry.outcome.kind === "quarantined") {
    const reason = explainReason(file, entry.outcome.message, entry.outcome.hint);
    return { file, status: "quarantined", reason, articles: [] };
  }
  const { readings } = entry.outcome;
  const inScope = readings.some((reading) => reading.inScope);
  return {
    file,
    status: inScope ? "in-scope" : "out-of-scope",
    reason: readings[0]?.scopeReason ?? "",
    articles: readings.map((reading) => reading.article),
  };
}
