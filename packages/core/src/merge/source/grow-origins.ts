import { compareText } from "../../text/index.ts";
import { findPlace } from "../change/index.ts";
import type { Report } from "../report/index.ts";
import { passageOf, SAME_PASSAGE } from "./find-repeats.ts";
import { countShared, type SourceGroups } from "./group-articles.ts";
import { type OriginSet, type OriginSets, openSet, originOf } from "./origin-sets.ts";

/**
 * Puts reports to the origins of those that were there; null where they bring together what that does not show, and the
 * origins are to be found anew.
 */
export function growOrigins(origins: OriginSets, added: readonly Report[], groups: SourceGroups): OriginSets | null {
  const placed = new Map<string, number>();
  for (const article of new Set(added.map(({ evidence }) => evidence.article))) {
    const group = placeArticle(origins, article, groups);
    if (group === null) return null;
    placed.set(article, group);
  }
  const { groupOfPassage, rootOf } = origins;
  for (const report of added) {
    const passage = passageOf(report);
    if (passage === null) continue;
    // Where few passages are told each is compared with each.
    if (groupOfPassage === null) return null;
    const group = placed.get(report.evidence.article) ?? 0;
    const first = groupOfPassage.get(passage) ?? group;
    groupOfPassage.set(passage, first);
    if (first === group) continue;
    const root = joinSets(origins, rootOf[first] ?? 0, rootOf[group] ?? 0);
    if (!root || (root.reason ?? SAME_PASSAGE) !== SAME_PASSAGE) return null;
    root.reason = SAME_PASSAGE;
  }
  return origins;
}

/** The group that an article belongs to; null where it belongs to several, as one credited to two agencies may. */
function placeArticle({ groupOfKey, rootOf, sets }: OriginSets, article: string, groups: SourceGroups): number | null {
  const origin = originOf(article, groups);
  const [group = rootOf.length, ...others] = new Set(origin.keys.flatMap((key) => groupOfKey.get(key) ?? []));
  if (others.length > 0) return null;
  for (const key of origin.keys) groupOfKey.set(key, group);
  if (group === rootOf.length) rootOf.push(group);
  const root = rootOf[group] ?? group;
  const set = sets.get(root) ?? openSet();
  sets.set(root, set);
  const place = findPlace(set.articles, article, compareText);
  if (set.articles[place] === article) return group;
  set.articles.splice(place, 0, article);
  countShared(set.shared, origin);
  set.origin = null;
  return group;
}

/** One set out of two; null where they were sets for unlike reasons. */
function joinSets({ rootOf, sets }: OriginSets, left: number, right: number): OriginSet | null {
  const [into, from] = [sets.get(left), sets.get(right)];
  if (!into || !from) return null;
  if (into === from) return into;
  if (into.reason !== undefined && from.reason !== undefined && into.reason !== from.reason) return null;
  into.articles.push(...from.articles);
  into.articles.sort(compareText);
  for (const kind of ["keys", "texts"] as const)
    for (const [key, count] of from.shared[kind]) into.shared[kind].set(key, (into.shared[kind].get(key) ?? 0) + count);
  into.reason ??= from.reason;
  into.origin = null;
  sets.delete(right);
  for (const [group, root] of rootOf.entries()) if (root === right) rootOf[group] = left;
  return into;
}
