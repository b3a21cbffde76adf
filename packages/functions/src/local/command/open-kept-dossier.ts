import { existsSync } from "node:fs";
import { join } from "node:path";
import { ChanceryError } from "@chancery/core/error";
import type { Home } from "@chancery/core/pipeline/records";
import type { Topic } from "@chancery/core/schema";
import { silentTelemetry } from "../../adapter/create-telemetry.ts";
import { loadOnce } from "../../adapter/load-once.ts";
import { loadRenderer } from "../../adapter/load-renderer.ts";
import { openDirectoryHome } from "../../adapter/open-directory-home.ts";

/** The home of a dossier that must be there already: one that is named by mistake is not begun. */
export function findKeptDossier(folder: string, topic: Topic): Home {
  if (!["uploads", "dossier"].some((part) => existsSync(join(folder, part)))) {
    const hint = `chancery brief FILE… --dossier ${folder} begins one.`;
    throw new ChanceryError("not-found", `${folder}: no dossier is kept there`, { hint });
  }
  return openKeptDossier(folder, topic);
}

/** The home that `--dossier DIR` names. The time a file was given on a command line says nothing about the article. */
export function openKeptDossier(folder: string, topic: Topic): Home {
  return openDirectoryHome(folder, {
    topic,
    loadRenderer: loadOnce(() => loadRenderer()),
    telemetry: silentTelemetry,
    datedUploads: false,
  });
}
