import type { Decision, Entity, Topic } from "../../schema/index.ts";
import { compareText } from "../../text/index.ts";
import { createDisjointSets } from "../cluster/disjoint-sets.ts";
import type { Source } from "../report/source.ts";
import { attachBareNames } from "./attach-bare-names.ts";
import { attachRelatives } from "./attach-relatives.ts";
import { buildEntity, type EntityMember } from "./build-entity.ts";
import { collectNameNodes, type NameNode } from "./name-node.ts";
import { pairNodes } from "./pair-nodes.ts";

export interface ResolvedEntities {
  readonly entities: readonly Entity[];
  /** Entity id by member key ("article/e1"). */
  readonly idOf: ReadonlyMap<string, string>;
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
): ResolvedEntities {
  const apart = new Set(decidedMembers(decisions, "split").flat());
  const nodes = collectNameNodes(sources, topic.profile, apart);
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
  const nodeOf = new Map(nodes.flatMap((node) => node.members.map(({ key }) => [key, node] as const)));
  for (const [first, ...others] of decidedMembers(decisions, "join")) {
    const to = nodeOf.get(first ?? "");
    for (const member of others) {
      const node = nodeOf.get(member);
      if (node && to) sets.join(at(node), at(to));
    }
  }
  const free = nodes.filter(({ members }) => !members.some(({ key }) => apart.has(key)));
  for (const pair of pairNodes(free)) join(pair.left, pair.right, pair);
  for (const attachment of attachBareNames(free)) join(attachment.node, attachment.to, attachment);
  const rootOf = (node: NameNode) => String(sets.find(at(node)));
  for (const attachment of attachRelatives(free, rootOf)) join(attachment.node, attachment.to, attachment);

  const groups = new Map<number, EntityMember[]>();
  for (const node of nodes) {
    const root = sets.find(at(node));
    const reason = reasons.get(node) ?? { score: 1, why: "the same name" };
    const group = groups.get(root) ?? [];
    groups.set(root, group);
    group.push(...node.members.map((member) => ({ ...member, node, score: reason.score, why: reason.why })));
  }
  return nameEntities([...groups.values()], topic, decisions);
}

/** Members ("article/e1") of the decisions that join or split entities. */
function decidedMembers(decisions: readonly Decision[], action: "join" | "split"): (readonly string[])[] {
  return decisions.flatMap((decision) =>
    decision.action === action && decision.subject === "entity" ? [decision.members] : [],
  );
}

function nameEntities(
  groups: readonly (readonly EntityMember[])[],
  topic: Topic,
  decisions: readonly Decision[],
): ResolvedEntities {
  const idOf = new Map<string, string>();
  const entities = new Map<string, Entity>();
  const ordered = groups.map((members) => [...members].sort((left, right) => compareText(left.key, right.key)));
  ordered.sort((left, right) => compareText(left[0]?.key ?? "", right[0]?.key ?? ""));
  for (const members of ordered) {
    const entity = buildEntity(members, topic, (id) => entities.has(id), decisions);
    entities.set(entity.id, entity);
    for (const { key } of members) idOf.set(key, entity.id);
  }
  return { entities: [...entities.values()].sort((left, right) => compareText(left.id, right.id)), idOf };
}
