export { buildBriefing, buildDossier } from "./build-edition.ts";
export { type ComposeOptions, type Composition, composeBriefing } from "./compose-briefing.ts";
export { loadDecisions, recordDecision, withdrawDecision } from "./decisions.ts";
export {
  type EditionFile,
  keyOfEdition,
  Latest,
  loadBriefing,
  loadDossier,
  loadEditionFile,
  loadLatest,
  loadManifest,
  Manifest,
} from "./edition.ts";
export { encodeJson } from "./encode-json.ts";
export { findChangedUploads } from "./find-changed-uploads.ts";
export type { Home } from "./home.ts";
export type { Ingested } from "./ingest-upload.ts";
export { type Ingestion, ingestUploads } from "./ingest-uploads.ts";
export { identifyJob, Job, JobState, loadJob, recordJob } from "./job.ts";
export { Ledger, LedgerEntry, loadLedger } from "./ledger.ts";
export { mapConcurrently } from "./map-concurrently.ts";
export { type MergeOptions, mergeDossier } from "./merge-dossier.ts";
export { planEdition } from "./plan-edition.ts";
export type {
  Clock,
  Counter,
  ObjectHead,
  ObjectStore,
  PutCondition,
  PutResult,
  StoredObject,
  Telemetry,
} from "./ports.ts";
export { type Processed, processUploads } from "./process-uploads.ts";
export type { OutputFormat, Progress, ReportProgress } from "./progress.ts";
export { publishEdition } from "./publish-edition.ts";
export { loadQuarantined, Quarantined } from "./quarantine.ts";
export { readFile } from "./read-file.ts";
export { type FilesRead, readFiles } from "./read-files.ts";
export { loadReadings } from "./reading-store.ts";
export { Check, loadCheck, regenerate } from "./regenerate.ts";
export { type Outputs, type PageSize, type Renderer, type RenderPdf, renderOutputs } from "./render-outputs.ts";
export { storeUnder } from "./store-under.ts";
export { fileOfKey, isArticleKey, keyOfFile } from "./upload.ts";
