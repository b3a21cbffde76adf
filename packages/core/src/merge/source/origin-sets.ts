import type { Origin } from "../../schema/index.ts";
import { compareText } from "../../text/index.ts";
import { createDisjointSets } from "../cluster/disjoint-sets.ts";
import { isLong, type Report } from "../report/index.ts";
import { findRepeats } from "./find-repeats.ts";
import {
  type ArticleOrigin,
  countShared,
  joinByKey,
  type SharedOrigin,
  type SourceGroups,
  whyOneSource,
} from "./group-articles.ts";

/** Articles of one origin. */
export interface OriginSet {
  readonly articles: string[];
  readonly shared: SharedOrigin;
  /** Why articles of unlike publishers are in it. */
  reason: string | undefined;
  /** As the fact lists it, until it changes. */
  origin: Origin | null;
}

/** The origins of a fact's articles, kept so that articles that come can be put to them. */
export interface OriginSets {
  /** Articles of one publisher or agency are a group, by the keys of where they come from. */
  readonly groupOfKey: Map<string, number>;
  /** The group that first told a passage, where so many are told that only identical ones are looked for. */
  readonly groupOfPassage: Map<string, number> | null;
  /** The origin that a group belongs to. */
  readonly rootOf: number[];
  readonly sets: Map<number, OriginSet>;
}

export function originOf(id: string, { originOf: known }: SourceGroups): ArticleOrigin {
  return known.get(id) ?? { keys: [`article ${id}`], text: null };
}

/** The origins of the articles that some reports come from. */
export function findOrigins(reports: readonly Report[], groups: SourceGroups): OriginSets {
  const told = [...new Set(reports.map(({ evidence }) => evidence.article))];
  const joined = joinByKey(told.map((id) => [id, originOf(id, groups)]));
  const groupOf = new Map(joined.flatMap((articles, group) => articles.map((article) => [article, group] as const)));
  const at = ({ evidence }: Report) => groupOf.get(evidence.article) ?? 0;
  const sets = createDisjointSets(joined.length);
  const reasons: (readonly [group: number, why: string])[] = [];
  const { pairs, firsts, areMany } = findRepeats(reports);
  for (const [left, right, why] of pairs) {
    if (at(left) === at(right)) continue;
    sets.join(at(left), at(right));
    reasons.push([at(left), why]);
  }
  const found = new Map<number, OriginSet>();
  for (const [group, articles] of joined.entries()) {
    const root = sets.find(group);
    const set = found.get(root) ?? openSet();
    found.set(root, set);
    for (const id of articles) set.articles.push(id);
  }
  for (const { articles, shared } of found.values()) {
    articles.sort(compareText);
    for (const id of articles) countShared(shared, originOf(id, groups));
  }
  for (const [group, why] of reasons) (found.get(sets.find(group)) ?? openSet()).reason = why;
  const grows = isLong(reports);
  return {
    groupOfKey: new Map(
      grows ? told.flatMap((id) => originOf(id, groups).keys.map((key) => [key, groupOf.get(id) ?? 0])) : [],
    ),
    groupOfPassage: areMany && grows ? new Map([...firsts].map(([passage, first]) => [passage, at(first)])) : null,
    rootOf: joined.map((_, group) => sets.find(group)),
    sets: found,
  };
}

export function openSet(): OriginSet {
  return { articles: [], shared: { keys: new Map(), texts: new Map() }, reason: undefined, origin: null };
}

export function nameOrigin(set: OriginSet, { outletOf }: Pick<SourceGroups, "outletOf">): Origin {
  set.origin ??= { articles: [...set.articles], why: describe(set, outletOf) };
  return set.origin;
}

function describe({ articles, shared, reason }: OriginSet, outletOf: SourceGroups["outletOf"]): string {
  if (articles.length < 2) return "one article";
  return [whyOneSource(shared, outletOf), reason].filter(Boolean).join("; ") || "one source";
}
