// What works on a home; the stages are loaded when there is something to read or to publish.
export { findChangedUploads } from "./find-changed-uploads.ts";
export type { Ingested } from "./ingest-upload.ts";
export { type Ingestion, ingestUploads } from "./ingest-uploads.ts";
export { planEdition } from "./plan-edition.ts";
export { type Processed, processUploads } from "./process-uploads.ts";
export { publishEdition } from "./publish-edition.ts";
export * from "./records.ts";
export { Check, loadCheck, regenerate } from "./regenerate.ts";
