import type { LocalEntity, Profile } from "../../schema/index.ts";
import { compareText } from "../../text/index.ts";
import { insertOrdered } from "../change/insert-ordered.ts";
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
  /** In the order of the articles. */
  readonly members: readonly NamedMember[];
  /** Those whom an article tells by a tie: "his wife, Ana Solís". */
  readonly relatives: readonly NamedMember[];
  /** Names by which its articles call it besides, as keys. */
  readonly aliases: ReadonlyMap<string, NameAlias>;
}

interface NameAlias {
  /** The first member that is called so, and the name that it stands beside. */
  readonly first: NamedMember;
  readonly of: string;
  readonly uses: number;
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
  /** Among the entities of its article. */
  readonly place: number;
}

const known = new WeakMap<Source["extraction"], readonly NamedMember[]>();

/** The local entities of a source with the node that each belongs to. */
export function nameMembers(source: Source): readonly NamedMember[] {
  const members =
    known.get(source.extraction) ??
    source.extraction.entities.map((entity, place) => nameMember(source, entity, place));
  known.set(source.extraction, members);
  return members;
}

/** Lets go of the members of sources whose entities are found. */
export function forgetMembers(sources: readonly Source[]): void {
  for (const { extraction } of sources) known.delete(extraction);
}

function nameMember(source: Source, entity: LocalEntity, place: number): NamedMember {
  const key = memberKey(source.article.id, entity.id);
  const named = entity.mentions.some((mention) => mention.form === "name");
  const name = nameKey(entity.name);
  const alone = entity.gazetteer === undefined && (!named || name === "");
  const parts = [entity.type, entity.gazetteer ?? "", name, entity.side ?? "", ...(alone ? [key] : [])];
  return { key, source, entity, node: parts.join("|"), alone, place };
}

/** Key of the node that a member belongs to; one set apart has its own. */
export function nodeKeyOf({ key, node, alone }: NamedMember, apart: ReadonlySet<string>): string {
  return apart.has(key) && !alone ? `${node}|${key}` : node;
}

/** The node of some members, which are in the order of their articles. */
export function buildNode(key: string, members: readonly NamedMember[], profile: Profile): NameNode {
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
    relatives: members.filter(isRelative),
    aliases: addAliases(new Map(), members),
  };
}

interface NodeGrowth {
  readonly from: NameNode;
  readonly added: readonly NamedMember[];
}

const growths = new WeakMap<NameNode, NodeGrowth>();

/** A node with some more members, and a note of how it grew. */
export function growNode(from: NameNode, added: readonly NamedMember[]): NameNode {
  const node = {
    ...from,
    members: insertOrdered(from.members, added, compareMembers),
    relatives: insertOrdered(from.relatives, added.filter(isRelative), compareMembers),
    aliases: addAliases(from.aliases, added),
  };
  growths.set(node, { from, added });
  // Nothing grows out of the node before that one any more.
  growths.delete(from);
  return node;
}

/** The members that one node has beyond another it came out of; null where it is another one. */
export function addedMembers(before: NameNode, after: NameNode): readonly NamedMember[] | null {
  if (before === after) return [];
  const growth = growths.get(after);
  return growth?.from === before ? growth.added : null;
}

export function compareMembers(left: NamedMember, right: NamedMember): number {
  return compareText(left.source.article.id, right.source.article.id) || left.place - right.place;
}

function isRelative({ entity }: NamedMember): boolean {
  return entity.relation !== undefined;
}

function addAliases(before: NameNode["aliases"], members: readonly NamedMember[]): NameNode["aliases"] {
  const aliases = new Map(before);
  for (const member of members) {
    const { name } = member.entity;
    for (const alias of aliasKeys(member.entity)) {
      const known = aliases.get(alias);
      const uses = (known?.uses ?? 0) + 1;
      const isFirst = !known || compareMembers(member, known.first) < 0;
      aliases.set(alias, isFirst ? { first: member, of: name, uses } : { ...known, uses });
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
