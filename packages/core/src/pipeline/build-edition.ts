import { writeBriefing } from "../brief/index.ts";
import type { Briefing, Dossier, Reading } from "../schema/index.ts";
import { keepReadings } from "./dossier-memory.ts";
import { loadBriefing, type Manifest } from "./edition.ts";
import type { Home } from "./home.ts";
import { mergeDossier } from "./merge-dossier.ts";
import { loadReadings } from "./reading-store.ts";

/** The dossier a manifest describes. Its day is the manifest's, or that of a younger article. */
export async function buildDossier(
  home: Home,
  manifest: Pick<Manifest, "readings" | "decisions" | "asOf">,
): Promise<Dossier> {
  const readings = await recallReadings(home, manifest.readings);
  home.releaseMemory?.();
  const { decisions, asOf } = manifest;
  const started = home.clock.now().getTime();
  const { memory, releaseMemory: afterStage = () => {} } = home;
  const options =
    memory && readings.length <= memory.mostArticles ? { decisions, memo: memory.merge } : { decisions, afterStage };
  const dossier = mergeDossier(readings, home.topic, asOf === null ? options : { ...options, asOf });
  const overtaken =
    asOf !== null && dossier.articles.some(({ publishedAt }) => publishedAt !== null && publishedAt.end > asOf);
  const settled = overtaken ? mergeDossier(readings, home.topic, options) : dossier;
  home.telemetry.count("MergeMilliseconds", home.clock.now().getTime() - started);
  return settled;
}

/** The readings of these ids, those that the process still holds as they are. */
async function recallReadings(home: Home, ids: readonly string[]): Promise<readonly Reading[]> {
  const { memory } = home;
  if (!memory) return loadReadings(home, ids);
  const missing = ids.filter((id) => !memory.readings.has(id));
  const known = new Map(memory.readings);
  for (const [index, reading] of (await loadReadings(home, missing)).entries())
    known.set(missing[index] ?? "", reading);
  const readings = ids.flatMap((id) => known.get(id) ?? []);
  keepReadings(memory, ids, readings);
  return readings;
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
