import type { Home } from "@chancery/core/pipeline";
import type { Topic } from "@chancery/core/schema";
import { silentTelemetry } from "../../adapter/create-telemetry.ts";
import { loadRenderer } from "../../adapter/load-renderer.ts";
import { openDirectoryHome } from "../../adapter/open-directory-home.ts";

/** The home that `--dossier DIR` names. The time a file was given on a command line says nothing about the article. */
export async function openKeptDossier(folder: string, topic: Topic): Promise<Home> {
  return openDirectoryHome(folder, {
    topic,
    renderer: await loadRenderer(),
    telemetry: silentTelemetry,
    datedUploads: false,
  });
}
