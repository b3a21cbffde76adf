import type { Report } from "./report.ts";

/** What differs between the reports taken in before and those of now; `taken` holds those of now afterwards. */
export function takeArticles<Told>(
  articles: readonly (readonly Report[])[],
  taken: Map<string, readonly Report[]>,
  tell: (reports: readonly Report[]) => readonly Told[],
): { readonly added: readonly Told[]; readonly removed: readonly Told[] } {
  const added: Told[] = [];
  const removed: Told[] = [];
  const present = new Set<string>();
  for (const reports of articles) {
    const id = reports[0]?.source.article.id;
    if (id === undefined) continue;
    present.add(id);
    const before = taken.get(id);
    if (before === reports) continue;
    if (before) removed.push(...tell(before));
    added.push(...tell(reports));
    taken.set(id, reports);
  }
  for (const [id, reports] of taken) {
    if (present.has(id)) continue;
    removed.push(...tell(reports));
    taken.delete(id);
  }
  return { added, removed };
}
