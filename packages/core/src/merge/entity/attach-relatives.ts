import { compareText } from "../../text/index.ts";
import type { Attachment } from "./attach-bare-names.ts";
import { type NameNode, nameMembers } from "./name-node.ts";

interface Tie {
  readonly kind: string;
  /** Key of the node that it leads to. */
  readonly to: string;
}

const ties = new WeakMap<NameNode, readonly Tie[]>();

/** The ties that articles tell of a name, each once. */
function tiesOf(node: NameNode): readonly Tie[] {
  const before = ties.get(node);
  if (before) return before;
  const told = new Map<string, Tie>();
  for (const { entity, source } of node.relatives) {
    if (!entity.relation) continue;
    const { kind, to } = entity.relation;
    const other = nameMembers(source).find((member) => member.entity.id === to)?.node ?? "";
    const key = `${kind} ${other}`;
    if (!told.has(key)) told.set(key, { kind, to: other });
  }
  ties.set(node, [...told.values()]);
  return [...told.values()];
}

/**
 * Joins relatives who are told by their tie to the same person: "his wife" in one article is the wife whom
 * another article names. Two named relatives of one kind are never joined this way.
 */
export function attachRelatives(nodes: readonly NameNode[], rootOf: (node: NameNode) => string): Attachment[] {
  const related = nodes.filter(({ relatives }) => relatives.length > 0);
  if (related.length === 0) return [];
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const byTie = new Map<string, Set<NameNode>>();
  for (const node of related) {
    for (const { kind, to } of tiesOf(node)) {
      const other = byKey.get(to);
      if (!other) continue;
      const tie = `${kind} of ${rootOf(other)}`;
      byTie.set(tie, (byTie.get(tie) ?? new Set()).add(node));
    }
  }
  return [...byTie].flatMap(([tie, members]): Attachment[] => {
    const kind = tie.split(" ")[0] ?? "relative";
    const named = [...members].filter((node) => node.words.length > 0);
    const roots = new Set(named.map(rootOf));
    if (roots.size > 1) return [];
    const [to, ...others] = [...members].sort(
      (left, right) => right.words.length - left.words.length || compareText(left.key, right.key),
    );
    if (!to) return [];
    return others.map((node) => ({ node, to, score: 0.8, why: `the ${kind} of the same person` }));
  });
}
