import { ChanceryError } from "../error/index.ts";
import {
  advanceLatest,
  derivedFiles,
  keyOfEdition,
  type Latest,
  loadLatest,
  loadManifest,
  type Manifest,
} from "./edition.ts";
import { encodeJson } from "./encode-json.ts";
import type { Home } from "./home.ts";
import { loadLedger } from "./ledger.ts";
import { planEdition } from "./plan-edition.ts";
import { putImmutable } from "./stored-json.ts";

/** Back-off before one of a burst claims a number: with less, a burst makes more editions; one takes longer than this to make. */
const breath = 4;

/** Loads the merge, the wording and the renderers when an edition is to be made. */
async function complete(home: Home, manifest: Manifest): Promise<void> {
  const { completeEdition } = await import("./complete-edition.ts");
  await completeEdition(home, manifest);
}

/** Waits for the worker that claimed an edition; false when patience ran out, as after its crash. */
async function awaitEdition(home: Home, edition: number): Promise<boolean> {
  const deadline = home.clock.now().getTime() + home.patience;
  for (let attempt = 0; home.clock.now().getTime() < deadline; attempt++) {
    if ((await loadLatest(home)).edition >= edition) return true;
    await home.clock.backOff(attempt);
  }
  return (await loadLatest(home)).edition >= edition;
}

/**
 * Begins a claimed but unpublished edition anew from what the ledger says now. What an older version of this program left
 * of it may be of no use to this one, and nobody has seen it yet.
 */
async function restartEdition(home: Home, edition: number): Promise<void> {
  for (const file of derivedFiles) await home.dossier.delete(keyOfEdition(edition, file));
  const plan = await planEdition(home, await loadLedger(home), await loadLatest(home));
  if (plan.edition !== edition) return;
  await home.dossier.put(keyOfEdition(edition, "manifest.json"), encodeJson(plan));
  await complete(home, plan);
}

async function finishOpenEdition(home: Home, manifest: Manifest): Promise<void> {
  const { edition } = manifest;
  if (await awaitEdition(home, edition)) return;
  home.telemetry.log("edition-taken-over", { edition });
  try {
    await complete(home, manifest);
  } catch (error) {
    if (error instanceof ChanceryError && error.code === "unavailable") throw error;
    home.telemetry.log("edition-restarted", { edition, error: String(error) });
    await restartEdition(home, edition);
  }
}

/**
 * Makes sure that a complete edition shows what the ledger says now, and returns it. Numbers have no gaps: the next
 * number belongs to whoever creates its manifest, and everyone else waits for that edition, or finishes it, before
 * claiming the one after. So a burst of uploads ends in few editions: those who wait are all in the next one. Whose
 * change is the only one that no edition shows yet waits for nobody.
 */
export async function publishEdition(home: Home): Promise<Latest> {
  const { revision } = await loadLedger(home);
  let inCompany = false;
  for (;;) {
    const latest = await loadLatest(home);
    if (latest.revision >= revision) return latest;
    inCompany ||= revision > latest.revision + 1;
    const open = await loadManifest(home, latest.edition + 1);
    if (open !== null) {
      inCompany = true;
      await finishOpenEdition(home, open);
      continue;
    }
    // A breath, in which others of the same burst enter the ledger, too; one of them may claim the number first.
    if (inCompany) await home.clock.backOff(breath);
    const manifest = await planEdition(home, await loadLedger(home), latest);
    if (latest.edition === 0 && manifest.readings.length === 0) return latest;
    if (manifest.inputs === latest.inputs) return advanceLatest(home, { ...latest, revision: manifest.revision });
    const claimed = await putImmutable(
      home.dossier,
      keyOfEdition(manifest.edition, "manifest.json"),
      encodeJson(manifest),
    );
    if (claimed) await complete(home, manifest);
  }
}
