/** What a store knows of an object without its content. `etag` changes whenever the content does. */
export interface ObjectHead {
  readonly key: string;
  readonly etag: string;
  /** Bytes. */
  readonly size: number;
  readonly modifiedAt: Date;
}

export interface StoredObject extends ObjectHead {
  readonly bytes: Uint8Array;
}

/** A write that only happens while the object still has this etag, or while there is no object yet. */
export type PutCondition = { readonly ifMatch: string } | { readonly ifNoneMatch: "*" };

/** `written` is false when the condition did not hold; nothing was changed then. */
export type PutResult = { readonly written: true; readonly etag: string } | { readonly written: false };

/** A bucket, or a part of one: flat keys, whole objects, conditional writes, strong consistency. */
export interface ObjectStore {
  get(key: string): Promise<StoredObject | null>;
  head(key: string): Promise<ObjectHead | null>;
  put(key: string, bytes: Uint8Array, condition?: PutCondition): Promise<PutResult>;
  /** Deleting what is not there is no error. */
  delete(key: string): Promise<void>;
  /** Every object whose key starts with `prefix`, fetched page by page; the order is the store's own. */
  list(prefix: string): AsyncIterable<ObjectHead>;
}

/** Time as the pipeline sees it; tests and reruns bring their own. */
export interface Clock {
  now(): Date;
  /** Waits before another try, longer for each `attempt` from 0 and by a different time for each caller. */
  backOff(attempt: number): Promise<void>;
  /**
   * Milliseconds that this thread has computed, by which the limit of reading a file is held: how busy the machine is
   * does not count. Without it reading is not limited in time.
   */
  processorTime?(): number;
}

/** What the pipeline counts; a name is a metric of the operations manual. */
export type Counter =
  | "ArticlesIngested"
  | "ArticlesDuplicate"
  | "ArticlesQuarantined"
  | "ArticlesRetracted"
  | "ArticlesFailed"
  | "StoreRetries"
  | "WriteConflicts"
  | "EditionsPublished"
  | "Disputes"
  | "MergeMilliseconds"
  | "RenderMilliseconds";

/** Where log events and counters go. Fields name things by id; article text never goes there. */
export interface Telemetry {
  log(event: string, fields: Readonly<Record<string, string | number | boolean | null>>): void;
  count(counter: Counter, amount: number): void;
}
