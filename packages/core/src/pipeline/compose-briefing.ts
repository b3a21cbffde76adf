import type { ArticleFile } from "../article/index.ts";
import { writeBriefing } from "../brief/index.ts";
import type { UnreadableArticle } from "../error/index.ts";
import type { Briefing, Dossier, Topic } from "../schema/index.ts";
import { type MergeOptions, mergeDossier } from "./merge-dossier.ts";
import type { ReportProgress } from "./progress.ts";
import type { ReadFileOptions } from "./read-file.ts";
import { readFiles } from "./read-files.ts";

export interface ComposeOptions extends MergeOptions, ReadFileOptions {
  readonly report?: ReportProgress;
}

export interface Composition {
  readonly dossier: Dossier;
  readonly briefing: Briefing;
  readonly unreadable: readonly UnreadableArticle[];
}

/** Articles in, one briefing out, in one go and with nothing kept: the first edition of a dossier of these files. */
export async function composeBriefing(
  files: readonly ArticleFile[],
  topic: Topic,
  options: ComposeOptions = {},
): Promise<Composition> {
  const { readings, unreadable } = await readFiles(files, topic, options);
  const dossier = mergeDossier(readings, topic, options, options.report);
  return { dossier, briefing: writeBriefing(dossier, topic, { edition: 1, previous: null }), unreadable };
}
