import { compareText } from "../../text/index.ts";
import { compareNodes } from "./compare-nodes.ts";
import type { NameNode } from "./name-node.ts";
import { nameKey } from "./name-words.ts";

export interface NodePair {
  readonly left: NameNode;
  readonly right: NameNode;
  readonly score: number;
  readonly why: string;
}

/** A key that half the dossier shares tells nobody apart; its pairs are reached by a finer key or not at all. */
const LARGEST_BLOCK = 60;

/** Pairs of names that may be one entity, the surest first. Only names that share a key are compared. */
export function pairNodes(nodes: readonly NameNode[]): NodePair[] {
  const blocks = new Map<string, NameNode[]>();
  for (const node of nodes) {
    for (const key of new Set(blockKeys(node))) {
      const block = blocks.get(key);
      if (block) block.push(node);
      else blocks.set(key, [node]);
    }
  }
  const pairs = new Map<string, NodePair>();
  for (const block of blocks.values()) {
    if (block.length > LARGEST_BLOCK) continue;
    for (const [index, left] of block.entries()) {
      for (const right of block.slice(index + 1)) {
        const id = `${left.key}\n${right.key}`;
        if (pairs.has(id)) continue;
        const agreement = compareNodes(left, right);
        if (agreement) pairs.set(id, { left, right, ...agreement });
      }
    }
  }
  return [...pairs.values()].sort(
    (one, other) =>
      other.score - one.score ||
      compareText(one.left.key, other.left.key) ||
      compareText(one.right.key, other.right.key),
  );
}

function blockKeys(node: NameNode): string[] {
  const keys = node.gazetteer === null ? [] : [`gazetteer ${node.gazetteer}`];
  const [given = "", ...rest] = node.words;
  if (node.type === "person") keys.push(...rest.map((word) => `person ${given.slice(0, 1)} ${word}`));
  else
    keys.push(
      `core ${node.organization.core}`,
      `initials ${node.organization.words.map((word) => word.slice(0, 1)).join("")}`,
    );
  keys.push(`name ${node.words.join(" ")}`);
  for (const { entity } of node.members) for (const alias of entity.aliases) keys.push(`name ${nameKey(alias)}`);
  if (node.words.length === 1) keys.push(`initials ${node.words[0] ?? ""}`);
  return keys;
}
