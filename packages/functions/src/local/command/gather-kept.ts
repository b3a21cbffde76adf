import type { ArticleFile } from "@chancery/core/article";
import { UnreadableArticle, type UnreadableReason } from "@chancery/core/error";
import {
  type Home,
  ingestUploads,
  keyOfFile,
  type LedgerEntry,
  loadBriefing,
  loadLatest,
  loadLedger,
  loadReadings,
  mergeDossier,
  planEdition,
  type ReportProgress,
} from "@chancery/core/pipeline";
import type { CalendarDay } from "@chancery/core/schema";
import type { Gathered } from "./gather-dossier.ts";

/** Adds a file to the dossier; returns why, where it cannot be read. */
async function addFile(home: Home, file: ArticleFile): Promise<UnreadableArticle | null> {
  const key = keyOfFile(file.name);
  await home.uploads.put(key, file.bytes);
  const { results, ledger } = await ingestUploads(home, [key]);
  const failed = results.find((result) => result.kind === "failed");
  if (failed?.kind === "failed") throw failed.error;
  const outcome: LedgerEntry["outcome"] | undefined = ledger.entries.find((entry) => entry.key === key)?.outcome;
  if (outcome?.kind !== "quarantined") return null;
  const { reason, message, hint } = outcome;
  const text = message.replace(`${file.name}: `, "");
  return new UnreadableArticle(file.name, reason as UnreadableReason, text, hint === null ? {} : { hint });
}

/**
 * The dossier kept in a home after adding files to it. Nothing is published: the briefing is the next edition's draft,
 * compared with the edition published last, so adding files in one run or in several makes no difference.
 */
export async function gatherKept(
  home: Home,
  files: readonly ArticleFile[],
  day: CalendarDay | undefined,
  report: ReportProgress,
): Promise<Gathered> {
  const unreadable: UnreadableArticle[] = [];
  for (const [done, file] of files.entries()) {
    report({ stage: "reading", file: file.name, done, total: files.length });
    const error = await addFile(home, file);
    if (error === null) continue;
    unreadable.push(error);
    const { reason, message, hint } = error;
    report({ stage: "unreadable", file: file.name, reason, message, hint });
  }
  const latest = await loadLatest(home);
  const { readings, decisions, asOf } = await planEdition(home, await loadLedger(home), latest);
  const options = { decisions, ...((day ?? asOf) === null ? {} : { asOf: day ?? asOf ?? "" }) };
  const dossier = mergeDossier(await loadReadings(home, readings), home.topic, options, report);
  return { dossier, unreadable, previous: latest.edition === 0 ? null : await loadBriefing(home, latest.edition) };
}
