import { buildBriefing, buildDossier } from "./build-edition.ts";
import {
  advanceLatest,
  type EditionFile,
  keyOfEdition,
  type Latest,
  loadBriefing,
  loadDossier,
  type Manifest,
} from "./edition.ts";
import { encodeCompactJson } from "./encode-json.ts";
import type { Home } from "./home.ts";
import { renderOutputs } from "./render-outputs.ts";
import { putImmutable } from "./stored-json.ts";

/**
 * Writes every file of a claimed edition that is not there yet and then moves the pointer to it. Any number of
 * workers may do this at once, and again after a crash: all make the same bytes, and a file once written stays.
 */
export async function completeEdition(home: Home, manifest: Manifest): Promise<Latest> {
  const { edition, revision, inputs } = manifest;
  const write = (file: EditionFile, bytes: Uint8Array) =>
    putImmutable(home.dossier, keyOfEdition(edition, file), bytes);
  const dossier = (await loadDossier(home, edition)) ?? (await buildDossier(home, manifest));
  home.releaseMemory?.();
  const briefing = (await loadBriefing(home, edition)) ?? (await buildBriefing(home, dossier, manifest));
  home.releaseMemory?.();
  const renderer = await home.loadRenderer();
  const writeOutputs = async () => {
    const started = home.clock.now().getTime();
    const outputs = await renderOutputs(briefing, dossier, renderer);
    home.telemetry.count("RenderMilliseconds", home.clock.now().getTime() - started);
    await Promise.all([
      write("briefing.json", outputs.json),
      write("briefing.html", outputs.html),
      write("briefing.md", outputs.md),
      write("briefing.pdf", outputs.pdf),
    ]);
  };
  // Together, as each waits for the disk; nobody sees them before the pointer moves.
  await Promise.all([write("dossier.json", encodeCompactJson(dossier)), writeOutputs()]);
  const latest = await advanceLatest(home, { version: 1, edition, revision, inputs });
  home.telemetry.count("EditionsPublished", 1);
  home.telemetry.count("Disputes", dossier.disputes.length);
  home.telemetry.log("edition-published", { edition, revision, articles: dossier.articles.length });
  return latest;
}
