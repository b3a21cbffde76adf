import type { Decision, Entity, LocalEntity, Topic } from "../../schema/index.ts";
import { buildEntity } from "./build-entity.ts";
import type { EntityState } from "./entity-state.ts";
import { addMembers, type EntityMember, type EntityTally } from "./entity-tally.ts";
import { addedMembers, type LocalMember, type NameNode } from "./name-node.ts";

/** A name of an entity and why it belongs to it. */
export interface EntityPart {
  readonly node: NameNode;
  readonly score: number;
  readonly why: string;
}

export interface EntityDraft {
  readonly parts: readonly EntityPart[];
  readonly tally: EntityTally;
  readonly entity: Entity;
  /** What analysts decided on names when it was made, and for which topic. */
  readonly renames: string;
  readonly topic: Topic;
}

/** The entity of some names; that of an earlier merge where nothing about it changed. */
export function draftEntity(
  parts: readonly EntityPart[],
  topic: Topic,
  decisions: readonly Decision[],
  state: EntityState,
  renames: string,
): EntityDraft {
  const before = state.drafts.get(parts[0]?.node.key ?? "");
  const holds = before && before.topic === topic && before.renames === renames;
  if (holds && areSameParts(before.parts, parts)) return before;
  const added = before ? findAdded(before.parts, parts) : null;
  const tally = addMembers(
    added ?? parts.flatMap((part) => listMembers(part.node.members, part)),
    added ? before?.tally : undefined,
  );
  return { parts, tally, entity: buildEntity(tally, topic, decisions), renames, topic };
}

function areSameParts(left: readonly EntityPart[], right: readonly EntityPart[]): boolean {
  return (
    left.length === right.length &&
    left.every((part, index) => part.node === right[index]?.node && tellsAlike(part, right[index]))
  );
}

function tellsAlike(left: EntityPart, right: EntityPart | undefined): boolean {
  return left.node.key === right?.node.key && left.score === right.score && left.why === right.why;
}

/** The members that came to an entity; null where names or members went, or belong to it for another reason. Both lists are in the order of the names' keys. */
function findAdded(before: readonly EntityPart[], parts: readonly EntityPart[]): readonly EntityMember[] | null {
  const added: EntityMember[] = [];
  let next = 0;
  for (const part of parts) {
    const was = before[next];
    if (was?.node.key !== part.node.key) {
      added.push(...listMembers(part.node.members, part));
      continue;
    }
    const fresh = tellsAlike(was, part) ? addedMembers(was.node, part.node) : null;
    if (fresh === null) return null;
    added.push(...listMembers(fresh, part));
    next += 1;
  }
  return next < before.length ? null : added;
}

function listMembers(members: readonly LocalMember[], part: EntityPart): readonly EntityMember[] {
  return members.map((member) => listMember(member, part));
}

const known = new WeakMap<LocalEntity, EntityMember>();

function listMember({ key, source, entity }: LocalMember, { node, score, why }: EntityPart): EntityMember {
  const named = node.words.length > 0;
  const before = known.get(entity);
  if (before?.source === source && before.named === named && before.listed.score === score && before.listed.why === why)
    return before;
  const member = { key, source, entity, named, listed: { article: source.article.id, entity: entity.id, score, why } };
  known.set(entity, member);
  return member;
}
