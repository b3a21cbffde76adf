import type { Evidence, LocalEntity, Role } from "../../schema/index.ts";
import { compareText } from "../../text/index.ts";
import { findPlace, insertAt } from "../change/index.ts";
import type { LocalMember } from "./name-node.ts";

export interface EntityMember extends LocalMember {
  /** False for a relative whom only a tie tells: "his wife". */
  readonly named: boolean;
  /** As the entity lists it. */
  readonly listed: EntityListing;
}

type EntityListing = {
  readonly article: string;
  readonly entity: string;
  readonly score: number;
  readonly why: string;
};

/** An office and the first member that holds it. */
interface ToldRole {
  readonly role: Role;
  readonly member: string;
  readonly place: number;
}

/** What the members of an entity give together; members that come are added to it. */
export interface EntityTally {
  /** In the order of their keys, as are listings and mentions. */
  readonly members: readonly EntityMember[];
  readonly listings: readonly EntityListing[];
  readonly mentions: readonly Evidence[];
  /** The member of the earliest article, and the first that stands in the gazetteer. */
  readonly oldest: EntityMember | null;
  readonly known: EntityMember | null;
  readonly types: ReadonlyMap<LocalEntity["type"], number>;
  readonly sides: ReadonlyMap<string, number>;
  /** How many members bear a name, and how many are told by more than a tie. */
  readonly names: ReadonlyMap<string, { readonly all: number; readonly named: number }>;
  readonly aliases: ReadonlySet<string>;
  readonly roles: ReadonlyMap<string, ToldRole>;
}

const NOBODY: EntityTally = {
  members: [],
  listings: [],
  mentions: [],
  oldest: null,
  known: null,
  types: new Map(),
  sides: new Map(),
  names: new Map(),
  aliases: new Set(),
  roles: new Map(),
};

export function addMembers(coming: readonly EntityMember[], before: EntityTally = NOBODY): EntityTally {
  const added = [...coming].sort(compareKeys);
  const places = added.map((member, index) => findPlace(before.members, member, compareKeys) + index);
  let { oldest, known } = before;
  const [types, sides, names] = [new Map(before.types), new Map(before.sides), new Map(before.names)];
  const aliases = new Set(before.aliases);
  const roles = new Map(before.roles);
  for (const member of added) {
    const { entity, named } = member;
    if (!oldest || compareByAge(member, oldest) < 0) oldest = member;
    if (entity.gazetteer !== undefined && (!known || member.key < known.key)) known = member;
    types.set(entity.type, (types.get(entity.type) ?? 0) + 1);
    if (entity.side !== undefined) sides.set(entity.side, (sides.get(entity.side) ?? 0) + 1);
    const uses = names.get(entity.name);
    names.set(entity.name, { all: (uses?.all ?? 0) + 1, named: (uses?.named ?? 0) + Number(named) });
    aliases.add(entity.name);
    for (const alias of entity.aliases) aliases.add(alias);
    for (const [place, role] of entity.roles.entries()) tellRole(roles, { role, member: member.key, place });
  }
  const put = <Item>(list: readonly Item[], items: readonly Item[]) =>
    list.length === 0 ? items : insertAt(list, places, items);
  const members = put(before.members, added);
  return {
    members,
    listings: put(
      before.listings,
      added.map(({ listed }) => listed),
    ),
    mentions: putMentions(before, members, added),
    oldest,
    known,
    types,
    sides,
    names,
    aliases,
    roles,
  };
}

/** The roles that the members tell, each once, in the order of the members. */
export function listRoles({ roles }: EntityTally): readonly Role[] {
  return [...roles.values()].sort(compareTold).map(({ role }) => role);
}

/** Thousands of articles tell one office in the same words. */
function tellRole(roles: Map<string, ToldRole>, told: ToldRole): void {
  const { title, of, from } = told.role;
  const key = `${title}|${of ?? ""}|${from ?? ""}`;
  const known = roles.get(key);
  if (!known || compareTold(told, known) < 0) roles.set(key, told);
}

function compareTold(left: ToldRole, right: ToldRole): number {
  return compareText(left.member, right.member) || left.place - right.place;
}

function compareKeys(left: LocalMember, right: LocalMember): number {
  return compareText(left.key, right.key);
}

function compareByAge(left: LocalMember, right: LocalMember): number {
  const day = ({ source }: LocalMember) => source.article.publishedAt?.start ?? "9999";
  return compareText(day(left), day(right)) || compareText(left.key, right.key);
}

/** The mentions of all members, where those of an article stand together. */
function putMentions(
  before: EntityTally,
  members: readonly EntityMember[],
  added: readonly EntityMember[],
): readonly Evidence[] {
  const isTold = ({ source }: EntityMember) => {
    const { article } = before.mentions[findArticle(before.mentions, source.article.id)] ?? {};
    return article === source.article.id;
  };
  if (added.length === members.length || added.some(isTold)) return members.flatMap(collectMentions);
  const mentions = [...before.mentions];
  for (const [article, own] of Map.groupBy(added.flatMap(collectMentions), (mention) => mention.article))
    mentions.splice(findArticle(mentions, article), 0, ...own);
  return mentions;
}

function findArticle(mentions: readonly Evidence[], article: string): number {
  return findPlace<Pick<Evidence, "article">>(mentions, { article }, (left, right) =>
    compareText(left.article, right.article),
  );
}

function collectMentions({ source, entity }: EntityMember): readonly Evidence[] {
  const { id, body } = source.article;
  return entity.mentions
    .filter((mention) => mention.form !== "pronoun" && mention.end > mention.start)
    .map(({ start, end }) => ({ article: id, start, end, text: body.slice(start, end) }));
}
