export { type ComposeOptions, type Composition, composeBriefing } from "./compose-briefing.ts";
export { type MergeOptions, mergeDossier } from "./merge-dossier.ts";
export type { Clock, ObjectHead, ObjectStore, PutCondition, PutResult, StoredObject } from "./ports.ts";
export type { OutputFormat, Progress, ReportProgress } from "./progress.ts";
export { readFile } from "./read-file.ts";
export { type FilesRead, readFiles } from "./read-files.ts";
export {
  encodeJson,
  type Outputs,
  type PageSize,
  type Renderer,
  type RenderPdf,
  renderOutputs,
} from "./render-outputs.ts";
export { selectReadings } from "./select-readings.ts";
