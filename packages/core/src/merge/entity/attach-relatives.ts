import { compareText } from "../../text/index.ts";
import type { Attachment } from "./attach-bare-names.ts";
import { type NameNode, nameMembers } from "./name-node.ts";

const known = new WeakMap<NameNode, boolean>();

/** True when an article tells the name by a tie: "his wife, Ana Solís"; looked up once. */
function hasRelation(node: NameNode): boolean {
  const related = known.get(node) ?? node.members.some(({ entity }) => entity.relation);
  known.set(node, related);
  return related;
}

/**
 * Joins relatives who are told by their tie to the same person: "his wife" in one article is the wife whom
 * another article names. Two named relatives of one kind are never joined this way.
 */
export function attachRelatives(nodes: readonly NameNode[], rootOf: (node: NameNode) => string): Attachment[] {
  const related = nodes.filter(hasRelation);
  if (related.length === 0) return [];
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const byTie = new Map<string, NameNode[]>();
  for (const node of related) {
    for (const { entity, source } of node.members) {
      if (!entity.relation) continue;
      const { to } = entity.relation;
      const other = byKey.get(nameMembers(source).find((member) => member.entity.id === to)?.node ?? "");
      if (!other) continue;
      const tie = `${entity.relation.kind} of ${rootOf(other)}`;
      const tied = byTie.get(tie) ?? [];
      if (!tied.includes(node)) byTie.set(tie, [...tied, node]);
    }
  }
  return [...byTie].flatMap(([tie, members]): Attachment[] => {
    const kind = tie.split(" ")[0] ?? "relative";
    const named = members.filter((node) => node.words.length > 0);
    const roots = new Set(named.map(rootOf));
    if (roots.size > 1) return [];
    const [to, ...others] = [...members].sort(
      (left, right) => right.words.length - left.words.length || compareText(left.key, right.key),
    );
    if (!to) return [];
    return others.map((node) => ({ node, to, score: 0.8, why: `the ${kind} of the same person` }));
  });
}
