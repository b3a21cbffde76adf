import type { Entity, Extraction } from "../../schema/index.ts";
import { type NodeState, openNodes } from "./collect-name-nodes.ts";
import type { EntityDraft } from "./draft-entity.ts";
import type { LookedUp } from "./entity-ids.ts";
import type { NameNode } from "./name-node.ts";

/** Who is who in a set of articles, kept so that the next set need only bring what differs. */
export interface EntityState {
  readonly names: NodeState;
  /** Drafts by the key of their first node. */
  readonly drafts: Map<string, EntityDraft>;
  /** Id, type and side of the entity that a node belongs to, by the node's key: all that comparisons ask of it. */
  readonly faces: Map<string, string>;
  /** A new object whenever a known node's face changed: what was looked up since stays right. */
  version: object;
  readonly looked: WeakMap<Extraction, LookedUp>;
}

export function openEntities(): EntityState {
  return { names: openNodes(), drafts: new Map(), faces: new Map(), version: {}, looked: new WeakMap() };
}

/** Takes over what a merge found. */
export function keepEntities(
  state: EntityState,
  drafts: readonly EntityDraft[],
  entityOf: ReadonlyMap<NameNode, Entity>,
): void {
  const left = new Set(state.faces.keys());
  let moved = false;
  for (const [node, { id, type, side }] of entityOf) {
    const face = `${id}|${type}|${side ?? ""}`;
    const before = state.faces.get(node.key);
    if (before !== undefined && before !== face) moved = true;
    left.delete(node.key);
    state.faces.set(node.key, face);
  }
  for (const key of left) state.faces.delete(key);
  if (moved || left.size > 0) state.version = {};
  state.drafts.clear();
  for (const draft of drafts) state.drafts.set(draft.parts[0]?.node.key ?? "", draft);
}
