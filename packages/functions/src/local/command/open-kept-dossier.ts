import type { Home } from "@chancery/core/pipeline/records";
import type { Topic } from "@chancery/core/schema";
import { silentTelemetry } from "../../adapter/create-telemetry.ts";
import { loadOnce } from "../../adapter/load-once.ts";
import { loadRenderer } from "../../adapter/load-renderer.ts";
import { openDirectoryHome } from "../../adapter/open-directory-home.ts";

/** The home that `--dossier DIR` names. The time a file was given on a command line says nothing about the article. */
export function openKeptDossier(folder: string, topic: Topic): Home {
  return openDirectoryHome(folder, {
    topic,
    loadRenderer: loadOnce(() => loadRenderer()),
    telemetry: silentTelemetry,
    datedUploads: false,
  });
}
