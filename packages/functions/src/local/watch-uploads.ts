import { mkdir } from "node:fs/promises";
import { relative, sep } from "node:path";
import { isArticleKey } from "@chancery/core/pipeline/records";
import { watch } from "chokidar";
import { decodePath } from "../adapter/directory/encode-key.ts";

/** A copy under way is over when the file has not grown for this long. */
const settledMilliseconds = 300;

export interface Watch {
  close(): Promise<void>;
}

/** Tells of every file that is added to a folder, changed or taken away, by its key. */
export async function watchUploads(folder: string, onChange: (key: string) => void): Promise<Watch> {
  await mkdir(folder, { recursive: true });
  const watcher = watch(folder, {
    ignoreInitial: true,
    ignored: (path) =>
      relative(folder, path)
        .split(sep)
        .some((part) => part.startsWith(".")),
    awaitWriteFinish: { stabilityThreshold: settledMilliseconds, pollInterval: 50 },
  });
  const tell = (path: string) => {
    const key = decodePath(relative(folder, path).split(sep).join("/"));
    if (isArticleKey(key)) onChange(key);
  };
  watcher.on("add", tell).on("change", tell).on("unlink", tell);
  await new Promise((resolve) => watcher.once("ready", () => resolve(undefined)));
  return watcher;
}
