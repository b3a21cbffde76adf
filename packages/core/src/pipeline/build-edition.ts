import { writeBriefing } from "../brief/index.ts";
import type { Briefing, Dossier } from "../schema/index.ts";
import { loadBriefing, type Manifest } from "./edition.ts";
import type { Home } from "./home.ts";
import { mergeDossier } from "./merge-dossier.ts";
import { loadReadings } from "./reading-store.ts";

/** The dossier a manifest describes. Its day is the manifest's, or that of a younger article. */
export async function buildDossier(
  home: Home,
  manifest: Pick<Manifest, "readings" | "decisions" | "asOf">,
): Promise<Dossier> {
  const readings = await loadReadings(home, manifest.readings);
  const { decisions, asOf } = manifest;
  const started = home.clock.now().getTime();
  const dossier = mergeDossier(readings, home.topic, asOf === null ? { decisions } : { decisions, asOf });
  const overtaken =
    asOf !== null && dossier.articles.some(({ publishedAt }) => publishedAt !== null && publishedAt.end > asOf);
  const settled = overtaken ? mergeDossier(readings, home.topic, { decisions }) : dossier;
  home.telemetry.count("MergeMilliseconds", home.clock.now().getTime() - started);
  return settled;
}

/** The briefing of a dossier as the edition that a manifest claims, compared with the edition before. */
export async function buildBriefing(
  home: Home,
  dossier: Dossier,
  manifest: Pick<Manifest, "edition" | "previous">,
): Promise<Briefing> {
  const previous = manifest.previous === null ? null : await loadBriefing(home, manifest.previous);
  return writeBriefing(dossier, home.topic, { edition: manifest.edition, previous });
}
