import { compareText } from "../../text/index.ts";
import { compareNodes } from "./compare-nodes.ts";
import type { NameNode } from "./name-node.ts";
import type { Agreement } from "./persons-agree.ts";

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
    for (const key of blockKeys(node)) {
      const block = blocks.get(key);
      if (block) block.push(node);
      else blocks.set(key, [node]);
    }
  }
  const pairs: NodePair[] = [];
  const seen = new Map<NameNode, Set<NameNode>>();
  for (const block of blocks.values()) {
    if (block.length > LARGEST_BLOCK) continue;
    for (const [index, left] of block.entries()) {
      const compared = seen.get(left) ?? new Set();
      seen.set(left, compared);
      for (const right of block.slice(index + 1)) {
        if (compared.has(right)) continue;
        compared.add(right);
        const agreement = compareOnce(left, right);
        if (agreement) pairs.push({ left, right, ...agreement });
      }
    }
  }
  return pairs.sort(
    (one, other) =>
      other.score - one.score ||
      compareText(one.left.key, other.left.key) ||
      compareText(one.right.key, other.right.key),
  );
}

const known = new WeakMap<NameNode, WeakMap<NameNode, Agreement | null>>();

/** Two nodes that an earlier merge knew are not compared again. */
function compareOnce(left: NameNode, right: NameNode): Agreement | null {
  const row = known.get(left) ?? new WeakMap<NameNode, Agreement | null>();
  known.set(left, row);
  const before = row.get(right);
  if (before !== undefined) return before;
  const agreement = compareNodes(left, right);
  row.set(right, agreement);
  return agreement;
}

const keysOf = new WeakMap<NameNode, readonly string[]>();

function blockKeys(node: NameNode): readonly string[] {
  const keys = keysOf.get(node) ?? [...new Set(listKeys(node))];
  keysOf.set(node, keys);
  return keys;
}

function listKeys(node: NameNode): string[] {
  const keys = node.gazetteer === null ? [] : [`gazetteer ${node.gazetteer}`];
  const [given = "", ...rest] = node.words;
  if (node.type === "person") keys.push(...rest.map((word) => `person ${given.slice(0, 1)} ${word}`));
  else
    keys.push(
      `core ${node.organization.core}`,
      `initials ${node.organization.words.map((word) => word.slice(0, 1)).join("")}`,
    );
  keys.push(`name ${node.words.join(" ")}`);
  for (const alias of node.aliases.keys()) keys.push(`name ${alias}`);
  if (node.words.length === 1) keys.push(`initials ${node.words[0] ?? ""}`);
  return keys;
}
