import * as z from "zod";
import { CalendarDay } from "../schema/index.ts";
import { compareText } from "../text/index.ts";
import type { Home } from "./home.ts";
import { loadJson, swapJson } from "./stored-json.ts";

const LedgerReading = z
  .object({
    /** Content id of the stored reading. */
    id: z.string(),
    article: z.string(),
    title: z.string().nullable(),
    inScope: z.boolean(),
    scopeReason: z.string(),
  })
  .readonly();

/** One upload: which content was read, by which reader, and what came of it. */
export const LedgerEntry = z
  .object({
    key: z.string(),
    etag: z.string(),
    size: z.int().nonnegative(),
    uploadedAt: CalendarDay.nullable(),
    reader: z.string(),
    outcome: z.discriminatedUnion("kind", [
      z.object({ kind: z.literal("read"), readings: z.array(LedgerReading).readonly() }).readonly(),
      z
        .object({
          kind: z.literal("quarantined"),
          id: z.string(),
          reason: z.string(),
          message: z.string(),
          hint: z.string().nullable(),
        })
        .readonly(),
    ]),
  })
  .readonly();
export type LedgerEntry = z.infer<typeof LedgerEntry>;

/** Which uploads count, ordered by key. `revision` counts the changes. */
export const Ledger = z
  .object({
    version: z.literal(1),
    revision: z.int().nonnegative(),
    /** The day the schedule last moved the dossier to; null until it did. */
    asOf: CalendarDay.nullable(),
    /** How often the schedule found that merging the same readings again says something new. */
    rebuilds: z.int().nonnegative(),
    entries: z.array(LedgerEntry).readonly(),
  })
  .readonly();
export type Ledger = z.infer<typeof Ledger>;

const key = "ledger.json";
const emptyLedger: Ledger = { version: 1, revision: 0, asOf: null, rebuilds: 0, entries: [] };

export async function loadLedger(home: Pick<Home, "dossier">): Promise<Ledger> {
  return (await loadJson(home.dossier, key, Ledger))?.value ?? emptyLedger;
}

/** What shall hold for a key: an entry, or null for none. */
export type LedgerChange = { readonly key: string; readonly entry: LedgerEntry | null };

function applyChanges(ledger: Ledger, changes: readonly LedgerChange[]): Ledger {
  const entries = new Map(ledger.entries.map((entry) => [entry.key, entry]));
  let changed = false;
  for (const { key: changedKey, entry } of changes) {
    const before = entries.get(changedKey);
    if (JSON.stringify(before ?? null) === JSON.stringify(entry)) continue;
    changed = true;
    if (entry === null) entries.delete(changedKey);
    else entries.set(changedKey, entry);
  }
  if (!changed) return ledger;
  const sorted = [...entries.values()].sort((left, right) => compareText(left.key, right.key));
  return { ...ledger, revision: ledger.revision + 1, entries: sorted };
}

/** Enters what became of uploads, all at once; returns the ledger that holds it. */
export function updateLedger(home: Home, changes: readonly LedgerChange[]): Promise<Ledger> {
  return swapJson(home, key, Ledger, emptyLedger, (ledger) => applyChanges(ledger, changes));
}

/** Asks for an edition as of `day`, which never moves back, unless the ledger has changed since `revision` anyway. */
export function requestRebuild(home: Home, revision: number, day: CalendarDay): Promise<Ledger> {
  return swapJson(home, key, Ledger, emptyLedger, (ledger) => {
    if (ledger.revision !== revision) return ledger;
    const asOf = ledger.asOf !== null && ledger.asOf > day ? ledger.asOf : day;
    return { ...ledger, revision: revision + 1, asOf, rebuilds: ledger.rebuilds + 1 };
  });
}
