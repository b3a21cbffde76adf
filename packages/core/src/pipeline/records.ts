// What a home keeps, for whoever only looks things up: it leads to no stage. A bundler that splits by file puts all that an
// index names beside its caller, so the API imports this one.
export { loadDecisions, recordDecision, withdrawDecision } from "./decisions.ts";
export { type DossierMemory, openDossierMemory } from "./dossier-memory.ts";
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
export type { Home } from "./home.ts";
export { identifyJob, Job, JobState, loadJob, recordJob } from "./job.ts";
export { Ledger, LedgerEntry, loadLedger } from "./ledger.ts";
export { mapConcurrently } from "./map-concurrently.ts";
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
export type { OutputFormat, Progress, ReportProgress } from "./progress.ts";
export { loadQuarantined, Quarantined } from "./quarantine.ts";
export { loadReadings } from "./reading-store.ts";
export type { PageSize, Renderer, RenderPdf } from "./render-outputs.ts";
export { storeUnder } from "./store-under.ts";
export { fileOfKey, isArticleKey, keyOfFile } from "./upload.ts";
