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

/** A bucket, or a part of one: flat keys, whole objects, conditional writes. */
export interface ObjectStore {
  get(key: string): Promise<StoredObject | null>;
  head(key: string): Promise<ObjectHead | null>;
  put(key: string, bytes: Uint8Array, options?: { readonly condition?: PutCondition }): Promise<PutResult>;
  /** Deleting what is not there is no error. */
  delete(key: string): Promise<void>;
  /** Every object whose key starts with `prefix`, in order of UTF-16 code units, fetched page by page. */
  list(prefix: string): AsyncIterable<ObjectHead>;
}

/** Time as the pipeline sees it; tests and reruns bring their own. */
export interface Clock {
  now(): Date;
  wait(milliseconds: number): Promise<void>;
}
