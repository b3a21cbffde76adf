import * as z from "zod";
import type { UnreadableArticle } from "../error/index.ts";
import { contentId } from "../text/index.ts";
import { encodeJson } from "./encode-json.ts";
import type { Home } from "./home.ts";
import type { LedgerEntry } from "./ledger.ts";
import type { ObjectHead } from "./ports.ts";
import { loadJson } from "./stored-json.ts";

/** An upload that could not become an article, and why. The upload itself stays where it is. */
export const Quarantined = z
  .object({
    version: z.literal(1),
    id: z.string(),
    key: z.string(),
    etag: z.string(),
    size: z.int().nonnegative(),
    reason: z.string(),
    message: z.string(),
    hint: z.string().nullable(),
    reader: z.string(),
  })
  .readonly();
export type Quarantined = z.infer<typeof Quarantined>;

function keyOf(id: string): string {
  return `quarantine/${id}.json`;
}

/** Records why an upload could not be read; returns what the ledger says of it. */
export async function quarantineUpload(
  home: Home,
  head: ObjectHead,
  reader: string,
  error: UnreadableArticle,
): Promise<LedgerEntry["outcome"]> {
  const { key, etag, size } = head;
  const id = contentId("q", [key, etag]);
  const { reason, message, hint = null } = error;
  const record: Quarantined = { version: 1, id, key, etag, size, reason, message, hint, reader };
  await home.dossier.put(keyOf(id), encodeJson(record));
  return { kind: "quarantined", id, reason, message, hint };
}

export async function loadQuarantined(home: Pick<Home, "dossier">, id: string): Promise<Quarantined | null> {
  return (await loadJson(home.dossier, keyOf(id), Quarantined))?.value ?? null;
}

/** Takes the record away once the ledger no longer speaks of it. */
export function releaseQuarantined(home: Home, id: string): Promise<void> {
  return home.dossier.delete(keyOf(id));
}
