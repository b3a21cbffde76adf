import * as z from "zod";
import { contentId } from "../text/index.ts";
import { encodeJson } from "./encode-json.ts";
import type { Home } from "./home.ts";
import { loadJson } from "./stored-json.ts";

/** How far an upload, a deletion or a regeneration has come. `merged` means it counts, `rendered` that an edition shows it. */
export const JobState = z.enum(["queued", "parsing", "merged", "rendered", "failed"]);
export type JobState = z.infer<typeof JobState>;

export const Job = z
  .object({
    version: z.literal(1),
    id: z.string(),
    key: z.string().nullable(),
    state: JobState,
    /** Why it failed, in words for the user. */
    message: z.string().nullable(),
    hint: z.string().nullable(),
    edition: z.int().positive().nullable(),
    updatedAt: z.iso.datetime(),
  })
  .readonly();
export type Job = z.infer<typeof Job>;

/** The job of an upload (its key and etag) or of a deletion (no etag): known before any work began. */
export function identifyJob(key: string, etag: string | null): string {
  return contentId("j", [key, etag]);
}

function keyOf(id: string): string {
  return `jobs/${id}.json`;
}

type JobUpdate = Pick<Job, "id" | "key" | "state"> & Partial<Pick<Job, "message" | "hint" | "edition">>;

/** Notes how far a job has come. Only for show: a note that cannot be written is logged and stops nothing. */
export async function recordJob(home: Pick<Home, "dossier" | "clock" | "telemetry">, update: JobUpdate): Promise<void> {
  const empty = { message: null, hint: null, edition: null };
  const job: Job = { version: 1, ...empty, ...update, updatedAt: home.clock.now().toISOString() };
  try {
    await home.dossier.put(keyOf(job.id), encodeJson(job));
  } catch (error) {
    home.telemetry.log("job-not-recorded", { job: job.id, state: job.state, error: String(error) });
  }
}

export async function loadJob(home: Pick<Home, "dossier">, id: string): Promise<Job | null> {
  return (await loadJson(home.dossier, keyOf(id), Job))?.value ?? null;
}
