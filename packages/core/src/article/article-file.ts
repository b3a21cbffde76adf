import type { PublisherFamily } from "../schema/index.ts";
import type { ReadLimits } from "./read-limits.ts";

/** A file as it arrived. `url` is where it was saved from, where the sender knows; the page's own address wins. */
export interface ArticleFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Day the file arrived: an upper bound of its publication date, never the date itself. */
  readonly uploadedAt?: string;
  readonly url?: string;
}

export interface ReadOptions {
  readonly publishers: readonly PublisherFamily[];
  readonly limits?: Partial<ReadLimits>;
  /** Milliseconds of the host's clock, to hold the limit of time; without it time is not limited. */
  readonly clock?: () => number;
}
