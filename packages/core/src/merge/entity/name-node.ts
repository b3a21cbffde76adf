import type { LocalEntity, Profile } from "../../schema/index.ts";
import { compareText } from "../../text/index.ts";
import type { Source } from "../report/source.ts";
import { nameKey, nameWords } from "./name-words.ts";
import { type OrganizationName, takeApart } from "./organizations-agree.ts";

export interface LocalMember {
  readonly key: string;
  readonly source: Source;
  readonly entity: LocalEntity;
}

/** All local entities that carry one name as one type: they are compared with others once, not article by article. */
export interface NameNode {
  readonly key: string;
  readonly type: LocalEntity["type"];
  readonly gazetteer: string | null;
  readonly side: string | null;
  readonly words: readonly string[];
  readonly organization: OrganizationName;
  readonly members: readonly LocalMember[];
  /** Names by which its articles call it besides, as keys, each with the name that it stands beside and how many do. */
  readonly aliases: ReadonlyMap<string, { readonly of: string; readonly uses: number }>;
}

/** Id of a local entity across the dossier. */
function memberKey(article: string, entity: string): string {
  return `${article}/${entity}`;
}

export interface NamedMember extends LocalMember {
  /** Key of the node it belongs to, unless it is set apart. */
  readonly node: string;
  /** An unnamed relative or a nameless body, which stays on its own. */
  readonly alone: boolean;
}

const known = new WeakMap<Source["extraction"], readonly NamedMember[]>();

/** The local entities of a source with the node that each belongs to. */
export function nameMembers(source: Source): readonly NamedMember[] {
  const members =
    known.get(source.extraction) ?? source.extraction.entities.map((entity) => nameMember(source, entity));
  known.set(source.extraction, members);
  return members;
}

function nameMember(source: Source, entity: LocalEntity): NamedMember {
  const key = memberKey(source.article.id, entity.id);
  const named = entity.mentions.some((mention) => mention.form === "name");
  const name = nameKey(entity.name);
  const alone = entity.gazetteer === undefined && (!named || name === "");
  const parts = [entity.type, entity.gazetteer ?? "", name, entity.side ?? "", ...(alone ? [key] : [])];
  return { key, source, entity, node: parts.join("|"), alone };
}

/** Key of the node that a member belongs to; one set apart has its own. */
export function nodeKeyOf({ key, node, alone }: NamedMember, apart: ReadonlySet<string>): string {
  return apart.has(key) && !alone ? `${node}|${key}` : node;
}

/** Nodes of an earlier merge by their keys: one whose members are the same is taken over, with all that was found out about it. */
export type KnownNodes = ReadonlyMap<string, NameNode>;

/** Groups the local entities by type, gazetteer entry, folded name and side; an unnamed relative, or one set apart, stays on its own. */
export function collectNameNodes(
  sources: readonly Source[],
  profile: Profile,
  apart: ReadonlySet<string>,
  before: KnownNodes,
): NameNode[] {
  const groups = new Map<string, NamedMember[]>();
  for (const source of sources) {
    for (const member of nameMembers(source)) {
      const key = nodeKeyOf(member, apart);
      const group = groups.get(key);
      if (group) group.push(member);
      else groups.set(key, [member]);
    }
  }
  return [...groups]
    .map(([key, members]) => {
      const node = before.get(key);
      return node && isSameList(node.members, members) ? node : buildNode(key, members, profile);
    })
    .sort((left, right) => compareText(left.key, right.key));
}

function isSameList(left: readonly unknown[], right: readonly unknown[]): boolean {
  return left.length === right.length && left.every((item, index) => item === right[index]);
}

function buildNode(key: string, members: readonly NamedMember[], profile: Profile): NameNode {
  const [first] = members;
  if (!first) throw new Error("Cannot build a name node, expected at least one member");
  const { entity, alone } = first;
  return {
    key,
    type: entity.type,
    gazetteer: entity.gazetteer ?? null,
    side: entity.side ?? null,
    words: alone ? [] : nameWords(entity.name),
    organization: takeApart(entity.name, profile, entity.side),
    members,
    aliases: collectAliases(members),
  };
}

function collectAliases(members: readonly LocalMember[]): NameNode["aliases"] {
  const aliases = new Map<string, { of: string; uses: number }>();
  for (const { entity } of members) {
    for (const alias of aliasKeys(entity)) {
      const found = aliases.get(alias);
      if (found) found.uses += 1;
      else aliases.set(alias, { of: entity.name, uses: 1 });
    }
  }
  return aliases;
}

const keysOf = new WeakMap<LocalEntity, readonly string[]>();

function aliasKeys(entity: LocalEntity): readonly string[] {
  const keys = keysOf.get(entity) ?? [...new Set(entity.aliases.map(nameKey))];
  keysOf.set(entity, keys);
  return keys;
}
