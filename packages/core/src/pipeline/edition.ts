import * as z from "zod";
import { type Briefing, CalendarDay, Decision, type Dossier } from "../schema/index.ts";
import type { Home } from "./home.ts";
import { loadJson, swapJson } from "./stored-json.ts";

/** What an edition was made from. Claiming a number is creating this object; everything else of the edition follows from it. */
export const Manifest = z
  .object({
    version: z.literal(1),
    edition: z.int().positive(),
    previous: z.int().positive().nullable(),
    /** Revision of the ledger it was made from. */
    revision: z.int().nonnegative(),
    /** Hash of all that follows: two manifests with the same inputs make the same briefing. */
    inputs: z.string(),
    topic: z.string(),
    asOf: CalendarDay.nullable(),
    /** Ids of the stored readings, one an article. */
    readings: z.array(z.string()).readonly(),
    decisions: z.array(Decision).readonly(),
  })
  .readonly();
export type Manifest = z.infer<typeof Manifest>;

/** The pointer readers start from. Every edition up to it is complete. */
export const Latest = z
  .object({
    version: z.literal(1),
    edition: z.int().nonnegative(),
    /** Everything the ledger said up to this revision is in the edition. */
    revision: z.int().nonnegative(),
    inputs: z.string(),
  })
  .readonly();
export type Latest = z.infer<typeof Latest>;

const latestKey = "latest.json";
const noEdition: Latest = { version: 1, edition: 0, revision: 0, inputs: "" };

/** Everything of an edition that follows from its manifest. */
export const derivedFiles = ["dossier.json", "briefing.json", "briefing.html", "briefing.md", "briefing.pdf"] as const;

export type EditionFile = "manifest.json" | (typeof derivedFiles)[number];

export function keyOfEdition(edition: number, file: EditionFile): string {
  return `editions/${edition}/${file}`;
}

/** The latest complete edition; number 0 before the first. */
export async function loadLatest(home: Pick<Home, "dossier">): Promise<Latest> {
  return (await loadJson(home.dossier, latestKey, Latest))?.value ?? noEdition;
}

export async function loadManifest(home: Pick<Home, "dossier">, edition: number): Promise<Manifest | null> {
  return (await loadJson(home.dossier, keyOfEdition(edition, "manifest.json"), Manifest))?.value ?? null;
}

/** Moves the pointer forward; an older edition or revision changes nothing. */
export function advanceLatest(home: Home, next: Latest): Promise<Latest> {
  return swapJson(home, latestKey, Latest, noEdition, (latest) =>
    latest.edition > next.edition || (latest.edition === next.edition && latest.revision >= next.revision)
      ? latest
      : next,
  );
}

/** A file of a complete edition, as it was published. */
export async function loadEditionFile(
  home: Pick<Home, "dossier">,
  edition: number,
  file: EditionFile,
): Promise<Uint8Array | null> {
  return (await home.dossier.get(keyOfEdition(edition, file)))?.bytes ?? null;
}

async function loadWritten<Value>(
  home: Pick<Home, "dossier">,
  edition: number,
  file: EditionFile,
): Promise<Value | null> {
  const bytes = await loadEditionFile(home, edition, file);
  return bytes === null ? null : (JSON.parse(new TextDecoder().decode(bytes)) as Value);
}

export function loadBriefing(home: Pick<Home, "dossier">, edition: number): Promise<Briefing | null> {
  return loadWritten<Briefing>(home, edition, "briefing.json");
}

export function loadDossier(home: Pick<Home, "dossier">, edition: number): Promise<Dossier | null> {
  return loadWritten<Dossier>(home, edition, "dossier.json");
}
