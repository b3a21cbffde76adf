import type { Source } from "./source.ts";

/** What differs between what articles held before, as reports or names, and what they hold now; `taken` holds that of now afterwards. */
export function takeArticles<Item extends { readonly source: Source }, Told>(
  articles: readonly (readonly Item[])[],
  taken: Map<string, readonly Item[]>,
  tell: (items: readonly Item[]) => readonly Told[],
): { readonly added: readonly Told[]; readonly removed: readonly Told[] } {
  const added: Told[] = [];
  const removed: Told[] = [];
  const present = new Set<string>();
  for (const items of articles) {
    const id = items[0]?.source.article.id;
    if (id === undefined) continue;
    present.add(id);
    const before = taken.get(id);
    if (before === items) continue;
    if (before) removed.push(...tell(before));
    added.push(...tell(items));
    taken.set(id, items);
  }
  for (const [id, items] of taken) {
    if (present.has(id)) continue;
    removed.push(...tell(items));
    taken.delete(id);
  }
  return { added, removed };
}
