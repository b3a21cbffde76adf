import type { NameNode } from "./name-node.ts";

export interface Attachment {
  readonly node: NameNode;
  readonly to: NameNode;
  readonly score: number;
  readonly why: string;
}

/** A bare surname goes to the namesake who is called by it this many times as often as any other. */
const CLEAR_LEAD = 2;

/**
 * Whom a bare surname means: "Otero" goes to the one bearer whom articles call just "Otero", not to his son.
 * Without a clear bearer it stays on its own.
 */
export function attachBareNames(nodes: readonly NameNode[]): Attachment[] {
  const bearers = new Map<string, NameNode[]>();
  for (const node of nodes) {
    if (node.type !== "person" || node.words.length < 2) continue;
    for (const word of new Set(node.words.slice(1))) {
      const known = bearers.get(word);
      if (known) known.push(node);
      else bearers.set(word, [node]);
    }
  }
  return nodes.flatMap((node): Attachment[] => {
    const [word = ""] = node.words;
    if (node.type !== "person" || node.words.length !== 1 || node.gazetteer !== null) return [];
    const fitting = (bearers.get(word) ?? [])
      .filter((bearer) => node.side === null || bearer.side === null || bearer.side === node.side)
      .map((bearer) => ({ bearer, uses: bearer.aliases.get(word)?.uses ?? 0 }))
      .sort((left, right) => right.uses - left.uses || (left.bearer.key < right.bearer.key ? -1 : 1));
    const [first, second] = fitting;
    if (!first) return [];
    if (!second) return [{ node, to: first.bearer, score: 0.8, why: `the only one named ${word}` }];
    const clear = first.uses > 0 && first.uses >= CLEAR_LEAD * second.uses;
    return clear ? [{ node, to: first.bearer, score: 0.75, why: `the one whom articles call just "${word}"` }] : [];
  });
}
