import type { Origin } from "../../schema/index.ts";
import { compareText } from "../../text/index.ts";
import { createDisjointSets } from "../cluster/disjoint-sets.ts";
import type { Source } from "../report/index.ts";
import { findCopies } from "./find-copies.ts";

/** Which articles are one source throughout, and why. */
export interface SourceGroups {
  /** Name of the group an article belongs to; an article on its own is its own group. */
  readonly groupOf: ReadonlyMap<string, string>;
  readonly origins: readonly Origin[];
  /** Why the articles of a group are one source, by the group's name. */
  readonly whyOf: ReadonlyMap<string, string>;
}

/** Brings together articles of one publisher, of one agency, and copies of one text. */
export function groupArticles(sources: readonly Source[]): SourceGroups {
  const sets = createDisjointSets(sources.length);
  const reasons = new Map<number, Set<string>>();
  const join = (left: number, right: number, why: string) => {
    sets.join(left, right);
    const known = reasons.get(left);
    if (known) known.add(why);
    else reasons.set(left, new Set([why]));
  };
  const firstOf = new Map<string, number>();
  for (const [index, { article }] of sources.entries()) {
    const keys = [
      ...(article.publisher === null
        ? []
        : [[`publisher ${article.publisher}`, `the publisher ${article.outlet ?? article.publisher}`]]),
      ...(article.publisher === null && article.outlet !== null
        ? [[`outlet ${article.outlet}`, `the outlet ${article.outlet}`]]
        : []),
      ...article.agencies.map((agency) => [`agency ${agency}`, `the agency ${agency}`]),
    ];
    for (const [key = "", why = ""] of keys) {
      const first = firstOf.get(key);
      if (first === undefined) firstOf.set(key, index);
      else join(first, index, why);
    }
  }
  for (const copy of findCopies(sources)) {
    join(copy.left, copy.right, `the same text, ${Math.round(copy.share * 100)} % of its passages shared`);
  }
  const groups = [...Map.groupBy(sources.keys(), (index) => sets.find(index))].filter(([, { length }]) => length > 1);
  const idOf = (index: number) => sources[index]?.article.id ?? "";
  const whyOf = new Map(
    groups.map(([root, members]) => {
      const why = new Set(members.flatMap((member) => [...(reasons.get(member) ?? [])]));
      return [idOf(root), [...why].sort(compareText).join("; ")] as const;
    }),
  );
  const origins = groups.map(([root, members]) => ({
    articles: members.map(idOf).sort(compareText),
    why: whyOf.get(idOf(root)) ?? "",
  }));
  const groupOf = new Map(sources.map(({ article }, index) => [article.id, idOf(sets.find(index))]));
  return { groupOf, origins, whyOf };
}
