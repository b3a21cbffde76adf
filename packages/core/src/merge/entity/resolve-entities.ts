import type { Decision, Entity, Topic } from "../../schema/index.ts";
import { compareText, contentId } from "../../text/index.ts";
import { createDisjointSets } from "../cluster/disjoint-sets.ts";
import type { Source } from "../report/source.ts";
import { attachBareNames } from "./attach-bare-names.ts";
import { attachRelatives } from "./attach-relatives.ts";
import { collectNameNodes } from "./collect-name-nodes.ts";
import { draftEntity, type EntityPart } from "./draft-entity.ts";
import { type EntityIds, lookUpIds } from "./entity-ids.ts";
import { type EntityState, keepEntities, openEntities } from "./entity-state.ts";
import type { NameNode } from "./name-node.ts";
import { pairNodes } from "./pair-nodes.ts";

export interface ResolvedEntities {
  readonly entities: readonly Entity[];
  readonly ids: EntityIds;
}

interface Joined {
  score: number;
  why: string;
}

/** Finds who is who across the articles; the surest pairs join first, and a join that would unite two known namesakes is left out. */
export function resolveEntities(
  sources: readonly Source[],
  topic: Topic,
  decisions: readonly Decision[],
  state: EntityState = openEntities(),
): ResolvedEntities {
  const apart = new Set(decidedMembers(decisions, "split").flat());
  const nodes = collectNameNodes(sources, topic.profile, apart, state.names);
  const index = new Map(nodes.map((node, position) => [node, position]));
  const sets = createDisjointSets(nodes.length);
  const gazetteer = new Map(nodes.map((node, position) => [position, node.gazetteer]));
  const reasons = new Map<NameNode, Joined>();
  const at = (node: NameNode) => index.get(node) ?? 0;
  const join = (node: NameNode, to: NameNode, reason: Joined) => {
    const [a, b] = [sets.find(at(node)), sets.find(at(to))];
    const [known, other] = [gazetteer.get(a) ?? null, gazetteer.get(b) ?? null];
    if (known !== null && other !== null && known !== other) return;
    sets.join(a, b);
    gazetteer.set(sets.find(a), known ?? other);
    for (const member of [node, to]) if (!reasons.has(member)) reasons.set(member, reason);
  };
  const decided = decidedMembers(decisions, "join");
  const wanted = new Set(decided.flat());
  const nodeOf = new Map(
    (wanted.size === 0 ? [] : nodes).flatMap((node) =>
      node.members.flatMap(({ key }) => (wanted.has(key) ? [[key, node] as const] : [])),
    ),
  );
  for (const [first, ...others] of decided) {
    const to = nodeOf.get(first ?? "");
    for (const member of others) {
      const node = nodeOf.get(member);
      if (node && to) sets.join(at(node), at(to));
    }
  }
  const free = apart.size === 0 ? nodes : nodes.filter(({ members }) => !members.some(({ key }) => apart.has(key)));
  for (const pair of pairNodes(free)) join(pair.left, pair.right, pair);
  for (const attachment of attachBareNames(free)) join(attachment.node, attachment.to, attachment);
  const rootOf = (node: NameNode) => String(sets.find(at(node)));
  for (const attachment of attachRelatives(free, rootOf)) join(attachment.node, attachment.to, attachment);

  const groups = new Map<number, EntityPart[]>();
  for (const node of nodes) {
    const root = sets.find(at(node));
    const { score, why } = reasons.get(node) ?? { score: 1, why: "the same name" };
    const part = { node, score, why };
    const group = groups.get(root);
    if (group) group.push(part);
    else groups.set(root, [part]);
  }
  const entities = nameEntities([...groups.values()], topic, decisions, state);
  return { entities, ids: lookUpIds(state, apart) };
}

/** Members ("article/e1") of the decisions that join or split entities. */
function decidedMembers(decisions: readonly Decision[], action: "join" | "split"): (readonly string[])[] {
  return decisions.flatMap((decision) =>
    decision.action === action && decision.subject === "entity" ? [decision.members] : [],
  );
}

function nameEntities(
  groups: readonly (readonly EntityPart[])[],
  topic: Topic,
  decisions: readonly Decision[],
  state: EntityState,
): readonly Entity[] {
  const entities = new Map<string, Entity>();
  const entityOf = new Map<NameNode, Entity>();
  const renames = JSON.stringify(decisions.filter(({ action }) => action === "rename"));
  const drafts = groups.map((parts) => draftEntity(parts, topic, decisions, state, renames));
  drafts.sort((left, right) => compareText(left.tally.members[0]?.key ?? "", right.tally.members[0]?.key ?? ""));
  for (const draft of drafts) {
    const { entity: named, tally } = draft;
    // Two entities of one name: the second is told apart by its first member.
    const entity = entities.has(named.id) ? { ...named, id: contentId("e", [named.id, tally.members[0]?.key]) } : named;
    entities.set(entity.id, entity);
    for (const { node } of draft.parts) entityOf.set(node, entity);
  }
  keepEntities(state, drafts, entityOf);
  return [...entities.values()].sort((left, right) => compareText(left.id, right.id));
}
