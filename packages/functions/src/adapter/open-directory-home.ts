import { join } from "node:path";
import { type Home, type Renderer, storeUnder, type Telemetry } from "@chancery/core/pipeline/records";
import type { Topic } from "@chancery/core/schema";
import { createDirectoryStore } from "./directory/directory-store.ts";
import { releaseMemory } from "./release-memory.ts";
import { systemClock } from "./system-clock.ts";

export interface DirectoryHomeOptions {
  readonly topic: Topic;
  readonly loadRenderer: () => Promise<Renderer>;
  readonly telemetry: Telemetry;
  readonly datedUploads: boolean;
}

/** Rendering takes a second or two; whoever began an edition this long ago has died. */
const patience = 20_000;

/** A home in a folder: `uploads/` is the bucket users drop articles into, `dossier/` holds the dossier. */
export function openDirectoryHome(folder: string, options: DirectoryHomeOptions): Home {
  const dossier = storeUnder(createDirectoryStore(join(folder, "dossier")), `${options.topic.profile.id}/`);
  return {
    ...options,
    dossier,
    uploads: createDirectoryStore(join(folder, "uploads")),
    clock: systemClock,
    releaseMemory,
    patience,
  };
}
