import type { UnreadableArticle } from "@chancery/core/error";
import { mergeDossier, type ReportProgress, readFiles } from "@chancery/core/pipeline";
import type { Briefing, Dossier, Topic } from "@chancery/core/schema";
import { resourcePath } from "../../adapter/resource-path.ts";
import { processorTime } from "../../adapter/system-clock.ts";
import type { CommandLine } from "../parse-command-line.ts";
import { readPaths } from "../read-paths.ts";

export interface Gathered {
  readonly dossier: Dossier;
  readonly unreadable: readonly UnreadableArticle[];
  /** The edition that a kept dossier published last. */
  readonly previous: Briefing | null;
}

/** Tells of files that could not be loaded at all, in the same words as of those that could not be read. */
export function reportUnloaded(unreadable: readonly UnreadableArticle[], report: ReportProgress): void {
  for (const { file, reason, message, hint } of unreadable)
    report({ stage: "unreadable", file, reason, message, hint });
}

/** The dossier of the files on the command line, together with what `--dossier` keeps. */
export async function gatherDossier(line: CommandLine, topic: Topic, report: ReportProgress): Promise<Gathered> {
  const { dossier: folder, "as-of": day } = line.values;
  // A kept dossier can be briefed without adding to it; without one, the sample articles show what a briefing is.
  const samples = folder === undefined ? [resourcePath("seeds", "articles")] : [];
  const loaded = await readPaths(line.files.length > 0 ? line.files : samples);
  reportUnloaded(loaded.unreadable, report);
  if (folder !== undefined) {
    const { openKeptDossier } = await import("./open-kept-dossier.ts");
    const { gatherKept } = await import("./gather-kept.ts");
    const kept = await gatherKept(await openKeptDossier(folder, topic), loaded.files, day, report);
    return { ...kept, unreadable: [...loaded.unreadable, ...kept.unreadable] };
  }
  const read = await readFiles(loaded.files, topic, { report, clock: processorTime });
  const dossier = mergeDossier(read.readings, topic, day === undefined ? {} : { asOf: day }, report);
  return { dossier, unreadable: [...loaded.unreadable, ...read.unreadable], previous: null };
}
