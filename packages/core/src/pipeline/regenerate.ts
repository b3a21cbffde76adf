import * as z from "zod";
import type { Briefing, CalendarDay } from "../schema/index.ts";
import { loadBriefing, loadLatest } from "./edition.ts";
import { encodeJson } from "./encode-json.ts";
import { findChangedUploads } from "./find-changed-uploads.ts";
import type { Home } from "./home.ts";
import { type JobState, recordJob } from "./job.ts";
import { loadLedger, requestRebuild } from "./ledger.ts";
import { planEdition } from "./plan-edition.ts";
import { processUploads } from "./process-uploads.ts";
import { loadJson } from "./stored-json.ts";

/** What the last regeneration found. */
export const Check = z
  .object({
    version: z.literal(1),
    checkedAt: z.iso.datetime(),
    /** The day the dossier was looked at from, in the topic's time zone. */
    day: z.iso.date(),
    edition: z.int().nonnegative(),
    /** Whether it led to a new edition. */
    published: z.boolean(),
    /** Uploads that were read, read again or retracted. */
    uploads: z.int().nonnegative(),
  })
  .readonly();
export type Check = z.infer<typeof Check>;

const key = "check.json";

export async function loadCheck(home: Pick<Home, "dossier">): Promise<Check | null> {
  return (await loadJson(home.dossier, key, Check))?.value ?? null;
}

function dayIn(timeZone: string, now: Date): CalendarDay {
  // The Swedish format is the ISO one.
  return new Intl.DateTimeFormat("sv-SE", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" }).format(now);
}

/** What a reader would call the same briefing: its number, its day and what it says of the edition before do not count. */
function substanceOf(briefing: Briefing): string {
  const { edition: _edition, previous: _previous, asOf: _asOf, sections, ...rest } = briefing;
  return JSON.stringify({ ...rest, sections: sections.filter(({ id }) => id !== "changes") });
}

/** Asks for an edition as of `day` if a merge from scratch, by today's code, says anything that the latest one does not. */
async function requestIfNew(home: Home, day: CalendarDay): Promise<void> {
  const latest = await loadLatest(home);
  const published = latest.edition === 0 ? null : await loadBriefing(home, latest.edition);
  const ledger = await loadLedger(home);
  if (published === null) {
    await requestRebuild(home, ledger.revision, day);
    return;
  }
  const plan = { ...(await planEdition(home, ledger, latest)), asOf: day };
  const { buildBriefing, buildDossier } = await import("./build-edition.ts");
  const briefing = await buildBriefing(home, await buildDossier(home, plan), plan);
  if (substanceOf(briefing) !== substanceOf(published)) await requestRebuild(home, ledger.revision, day);
}

async function rebuild(home: Home, again: boolean): Promise<Check> {
  const before = await loadLatest(home);
  const keys = await findChangedUploads(home, again);
  const now = home.clock.now();
  const day = dayIn(home.topic.profile.timeZone, now);
  const { edition } = await processUploads(home, keys, { again, beforePublishing: () => requestIfNew(home, day) });
  const check: Check = {
    version: 1,
    checkedAt: now.toISOString(),
    day,
    edition,
    published: edition > before.edition,
    uploads: keys.length,
  };
  await home.dossier.put(key, encodeJson(check));
  home.telemetry.log("regenerated", { edition: check.edition, published: check.published, uploads: check.uploads });
  return check;
}

/**
 * What the schedule does: catches up with the uploads bucket, reads again what an older reader made, merges from
 * scratch as of today and publishes an edition if that says anything new; else only records that it looked.
 */
export async function regenerate(
  home: Home,
  options: { readonly again?: boolean; readonly job?: string } = {},
): Promise<Check> {
  const note = async (state: JobState, edition: number | null, message: string | null = null) => {
    if (options.job !== undefined) await recordJob(home, { id: options.job, key: null, state, edition, message });
  };
  await note("parsing", null);
  try {
    const check = await rebuild(home, options.again ?? false);
    await note("rendered", check.edition === 0 ? null : check.edition);
    return check;
  } catch (error) {
    await note("failed", null, "The store did not answer as expected.");
    throw error;
  }
}
