import type { Decision, Entity, LocalEntity, Topic } from "../../schema/index.ts";
import { compareText } from "../../text/index.ts";
import { buildEntity, type EntityMember } from "./build-entity.ts";
import type { EntityState } from "./entity-state.ts";
import type { LocalMember, NameNode } from "./name-node.ts";

/** A name of an entity and why it belongs to it. */
export interface EntityPart {
  readonly node: NameNode;
  readonly score: number;
  readonly why: string;
}

export interface EntityDraft {
  readonly parts: readonly EntityPart[];
  /** In the order of their keys. */
  readonly members: readonly EntityMember[];
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
  if (before && before.topic === topic && before.renames === renames && areSameParts(before.parts, parts))
    return before;
  const members = parts
    .flatMap((part) => part.node.members.map((member) => listMember(member, part)))
    .sort((left, right) => compareText(left.key, right.key));
  return { parts, members, entity: buildEntity(members, topic, decisions), renames, topic };
}

function areSameParts(left: readonly EntityPart[], right: readonly EntityPart[]): boolean {
  return (
    left.length === right.length &&
    left.every((part, index) => {
      const other = right[index];
      return part.node === other?.node && part.score === other.score && part.why === other.why;
    })
  );
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
