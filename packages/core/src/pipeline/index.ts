export { type MergeMemo, openMemo } from "../merge/index.ts";
export { buildBriefing, buildDossier } from "./build-edition.ts";
export { type ComposeOptions, type Composition, composeBriefing } from "./compose-briefing.ts";
export { type MergeOptions, mergeDossier } from "./merge-dossier.ts";
export { readFile } from "./read-file.ts";
export { type FilesRead, readFiles } from "./read-files.ts";
export { type Outputs, renderOutputs } from "./render-outputs.ts";
export * from "./services.ts";
