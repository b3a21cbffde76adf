import type { Origin } from "../../schema/index.ts";
import { compareText } from "../../text/index.ts";
import { growthOf, isLong, type Report } from "../report/index.ts";
import type { SourceGroups } from "./group-articles.ts";
import { growOrigins } from "./grow-origins.ts";
import { findOrigins, nameOrigin, type OriginSets } from "./origin-sets.ts";

/** Origins of long lists of reports; those of a list that grew are changed into those of the list it became. */
const known = new WeakMap<readonly Report[], OriginSets>();

/**
 * The independent origins of a fact: articles of one publisher or agency, passages that are one text, and quotes
 * of one handout count once. Each origin names its articles and why.
 */
export function countOrigins(reports: readonly Report[], groups: SourceGroups): Origin[] {
  return [...originsOf(reports, groups).sets.values()]
    .map((set) => nameOrigin(set, groups))
    .sort((left, right) => compareText(left.articles[0] ?? "", right.articles[0] ?? ""));
}

/** How many independent origins there are, where nobody asks which. */
export function countIndependent(reports: readonly Report[], groups: SourceGroups): number {
  return originsOf(reports, groups).sets.size;
}

function originsOf(reports: readonly Report[], groups: SourceGroups): OriginSets {
  const counted = known.get(reports);
  if (counted) return counted;
  const growth = growthOf(reports);
  const before = growth && known.get(growth.from);
  if (growth) known.delete(growth.from);
  const origins = (growth && before && growOrigins(before, growth.added, groups)) ?? findOrigins(reports, groups);
  if (isLong(reports)) known.set(reports, origins);
  return origins;
}

/** Has the origins of a list, and of what grows out of it, looked for anew: its articles come from elsewhere than was known. */
export function forgetOrigins(reports: readonly Report[]): void {
  known.delete(reports);
}
