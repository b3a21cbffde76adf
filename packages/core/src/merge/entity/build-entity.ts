import type { Decision, Entity, Evidence, LocalEntity, Topic } from "../../schema/index.ts";
import { compareText, contentId } from "../../text/index.ts";
import { collectRoles } from "./collect-roles.ts";
import type { LocalMember } from "./name-node.ts";
import { nameKey } from "./name-words.ts";

export interface EntityMember extends LocalMember {
  /** False for a relative whom only a tie tells: "his wife". */
  readonly named: boolean;
  /** As the entity lists it. */
  readonly listed: Entity["members"][number];
}

/**
 * The entity behind its local members. Its id comes from the gazetteer entry, or from type and name of the member
 * in the earliest article, so that it stays the same when later articles add members.
 */
export function buildEntity(members: readonly EntityMember[], topic: Topic, decisions: readonly Decision[]): Entity {
  const gazetteerId = members.find(({ entity }) => entity.gazetteer !== undefined)?.entity.gazetteer;
  const entry = topic.gazetteer.find(({ id }) => id === gazetteerId);
  const first = members.reduce((oldest, member) => (compareByAge(member, oldest) < 0 ? member : oldest), members[0]);
  const type = entry?.type ?? mostFrequent(members.map(({ entity }) => entity.type)) ?? "other";
  const id = gazetteerId ? gazetteerEntity(gazetteerId) : contentId("e", [type, nameKey(first?.entity.name ?? "")]);
  const renamed = decisions.findLast(
    (decision) => decision.action === "rename" && members.some(({ key }) => key === decision.member),
  );
  const name =
    (renamed?.action === "rename" ? renamed.name : undefined) ?? entry?.name ?? chooseName(members) ?? "unnamed";
  const side = entry?.side ?? mostFrequent(members.flatMap(({ entity }) => entity.side ?? []));
  return {
    id,
    name,
    type,
    aliases: collectAliases(members, name),
    roles: collectRoles(
      entry?.roles ?? [],
      members.flatMap(({ entity }) => entity.roles),
    ),
    ...(side === undefined ? {} : { side }),
    mentions: members.flatMap(collectMentions),
    members: members.map(({ listed }) => listed),
  };
}

const entityIds = new Map<string, string>();

/** Id of the entity behind a gazetteer entry. */
export function gazetteerEntity(entry: string): string {
  const id = entityIds.get(entry) ?? contentId("e", ["gazetteer", entry]);
  entityIds.set(entry, id);
  return id;
}

function compareByAge(left: LocalMember, right: LocalMember | undefined): number {
  if (!right) return -1;
  const day = ({ source }: LocalMember) => source.article.publishedAt?.start ?? "9999";
  return compareText(day(left), day(right)) || compareText(left.key, right.key);
}

/** The name that most articles use; of equals the longest: "Luis Antonio Prado Vega" over "Luis Prado". */
function chooseName(members: readonly EntityMember[]): string | undefined {
  const named = members.filter((member) => member.named).map(({ entity }) => entity.name);
  const full = named.filter((name) => name.includes(" "));
  const names = full.length > 0 ? full : named.length > 0 ? named : members.map(({ entity }) => entity.name);
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [best] = [...counts].sort(
    ([one, n], [other, m]) => m - n || other.length - one.length || compareText(one, other),
  );
  return best?.[0];
}

function mostFrequent<T extends string>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([one, n], [other, m]) => m - n || compareText(one, other))[0]?.[0];
}

function collectAliases(members: readonly EntityMember[], name: string): string[] {
  const written = new Set<string>();
  for (const { entity } of members) {
    written.add(entity.name);
    for (const alias of entity.aliases) written.add(alias);
  }
  written.delete(name);
  return [...written].sort(compareText);
}

const mentionsOf = new WeakMap<LocalEntity, readonly Evidence[]>();

function collectMentions({ source, entity }: EntityMember): readonly Evidence[] {
  const { id, body } = source.article;
  const mentions =
    mentionsOf.get(entity) ??
    entity.mentions
      .filter((mention) => mention.form !== "pronoun" && mention.end > mention.start)
      .map(({ start, end }) => ({ article: id, start, end, text: body.slice(start, end) }));
  mentionsOf.set(entity, mentions);
  return mentions;
}
