import type { ArticleFile } from "@chancery/core/article";
import type { Article, Extraction, Topic } from "@chancery/core/schema";

/** What a set may use: its files, the product's public interface, and its third-party scorer. */
export interface AccuracyContext {
  /** Folder of the set, `BENCH/FOLDER`. */
  readonly folder: string;
  readonly split: string;
  readonly topic: Topic;
  /** A JSON file below the set's folder. */
  readJson<T>(path: string): Promise<T>;
  /** The bytes of a file below the set's folder; `.gz` is unpacked. */
  readBytes(path: string): Promise<Uint8Array>;
  /** Names in a folder below the set's folder, sorted. */
  list(path: string): Promise<readonly string[]>;
  /** Reads a file as the product does; an unreadable one gives no article. */
  read(file: ArticleFile): Promise<readonly Article[]>;
  extract(article: Article): Extraction;
  /** Writes the predictions beside the report, runs `python3 SCORER [...before] PREDICTIONS --split SPLIT [...after]`, returns its JSON. */
  score(scorer: string, predictions: unknown, args?: { before?: string[]; after?: string[] }): Promise<ScorerReport>;
}

// biome-ignore lint/suspicious/noExplicitAny: every scorer prints a shape of its own
export type ScorerReport = any;

/** One benchmark: how its inputs become predictions and its scorer's report the figures we name. */
export interface AccuracySet {
  /** Runner name: `npm run accuracy -- NAME`. */
  readonly name: string;
  /** Folder below the bench directory; a set found by `accepts` takes the name asked for. */
  readonly folder: string;
  /** Names of other sets of the same shape: `timex-te3` for `meantime-timex`. */
  readonly accepts?: (name: string) => boolean;
  /** Best figure of another tool and our target, by measure. */
  readonly measures: Readonly<Record<string, { readonly peer: string; readonly target: number }>>;
  run(
    context: AccuracyContext,
  ): Promise<{ readonly measures: Readonly<Record<string, number>>; readonly items: number }>;
}
