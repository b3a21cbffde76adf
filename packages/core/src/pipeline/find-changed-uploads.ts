import type { Home } from "./home.ts";
import { loadLedger } from "./ledger.ts";
import { identifyReader } from "./reading-store.ts";
import { isArticleKey } from "./upload.ts";

/**
 * Keys for which the ledger does not say what the uploads bucket holds: uploads and deletions whose event was lost,
 * and what an older reader or another topic made. `all` names every key there is, to read everything again.
 */
export async function findChangedUploads(home: Home, all = false): Promise<readonly string[]> {
  const { entries } = await loadLedger(home);
  const reader = identifyReader(home.topic);
  const missing = new Map(entries.map((entry) => [entry.key, entry]));
  const changed: string[] = [];
  for await (const head of home.uploads.list("")) {
    if (!isArticleKey(head.key)) continue;
    const entry = missing.get(head.key);
    missing.delete(head.key);
    if (all || entry?.etag !== head.etag || entry.reader !== reader) changed.push(head.key);
  }
  return [...changed, ...missing.keys()];
}
