import type { ArticleFile } from "../article/index.ts";
import { UnreadableArticle } from "../error/index.ts";
import type { Reading, Topic } from "../schema/index.ts";
import type { ReportProgress } from "./progress.ts";
import { type ReadFileOptions, readFile } from "./read-file.ts";

export interface FilesRead {
  readonly readings: readonly Reading[];
  readonly unreadable: readonly UnreadableArticle[];
}

/** Reads files one after the other; one that cannot be read is named with its reason and the others go on. */
export async function readFiles(
  files: readonly ArticleFile[],
  topic: Topic,
  options: ReadFileOptions & { readonly report?: ReportProgress } = {},
): Promise<FilesRead> {
  const readings: Reading[] = [];
  const unreadable: UnreadableArticle[] = [];
  for (const [done, file] of files.entries()) {
    options.report?.({ stage: "reading", file: file.name, done, total: files.length });
    try {
      readings.push(...(await readFile(file, topic, options)));
    } catch (error) {
      if (!(error instanceof UnreadableArticle)) throw error;
      unreadable.push(error);
      const { reason, message, hint } = error;
      options.report?.({ stage: "unreadable", file: file.name, reason, message, hint });
    }
  }
  return { readings, unreadable };
}
