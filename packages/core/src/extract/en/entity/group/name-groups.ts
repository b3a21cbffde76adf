import type { LocalName } from "./local-name.ts";

/** Names that were found to be one entity, in the order they were joined, and the rule that joined the last one. */
export interface NameGroup {
  readonly names: readonly LocalName[];
  readonly rule: string;
}

/** Disjoint groups of names that rules join step by step. */
export interface NameGroups {
  readonly names: readonly LocalName[];
  join(left: LocalName, right: LocalName, rule: string): void;
  together(left: LocalName, right: LocalName): boolean;
  groupOf(name: LocalName): readonly LocalName[];
  list(): readonly NameGroup[];
}

export function createNameGroups(names: readonly LocalName[]): NameGroups {
  const group = new Map(names.map((name) => [name, { members: [name], rule: "en/entity/name" }]));
  return {
    names,
    join(left, right, rule) {
      const [into, from] = [group.get(left), group.get(right)];
      if (!into || !from || into === from) return;
      into.members.push(...from.members);
      into.rule = rule;
      for (const member of from.members) group.set(member, into);
    },
    together: (left, right) => group.get(left) === group.get(right),
    groupOf: (name) => group.get(name)?.members ?? [name],
    list: () => [...new Set(group.values())].map(({ members, rule }) => ({ names: members, rule })),
  };
}
