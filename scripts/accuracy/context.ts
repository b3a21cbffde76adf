import { execFile } from "node:child_process";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gunzipSync } from "node:zlib";
import { readArticles } from "@chancery/core/article";
import { UnreadableArticle } from "@chancery/core/error";
import { extractStatements } from "@chancery/core/extract";
import type { Topic } from "@chancery/core/schema";
import type { AccuracyContext, AccuracySet } from "./accuracy-set.ts";

const run = promisify(execFile);
const SCORER_OUTPUT_BYTES = 64 << 20;

/** The context of one run, with the seconds its scorer took, which are not the product's. */
export function createContext(set: AccuracySet, folder: string, split: string, topic: Topic, out: string) {
  let scoring = 0;
  let scored = 0;
  const at = (path: string) => join(folder, path);
  const context: AccuracyContext = {
    folder,
    split,
    topic,
    readJson: async (path) => JSON.parse(await readFile(at(path), "utf8")),
    readBytes: async (path) => {
      const bytes = await readFile(at(path));
      return path.endsWith(".gz") ? gunzipSync(bytes) : bytes;
    },
    list: async (path) => (await readdir(at(path))).sort(),
    read: async (file) => {
      try {
        return await readArticles(file, { publishers: topic.profile.publishers });
      } catch (error) {
        if (error instanceof UnreadableArticle) return [];
        throw error;
      }
    },
    extract: (article) => extractStatements(article, topic),
    score: async (scorer, predictions, { before = [], after = [] } = {}) => {
      const started = performance.now();
      await mkdir(out, { recursive: true });
      const file = join(out, `${set.name}.${split}${scored++ ? `.${scored}` : ""}.predictions.json`);
      await writeFile(file, JSON.stringify(predictions));
      const { stdout } = await run("python3", [at(scorer), ...before, file, "--split", split, ...after], {
        maxBuffer: SCORER_OUTPUT_BYTES,
      });
      scoring += performance.now() - started;
      return JSON.parse(stdout.slice(0, stdout.indexOf("\n") + 1 || undefined));
    },
  };
  return { context, scoringSeconds: () => scoring / 1000 };
}
