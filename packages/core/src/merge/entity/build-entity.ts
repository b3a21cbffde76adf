import type { Decision, Entity, Topic } from "../../schema/index.ts";
import { compareText, contentId } from "../../text/index.ts";
import { collectRoles } from "./collect-roles.ts";
import { type EntityTally, listRoles } from "./entity-tally.ts";
import { nameKey } from "./name-words.ts";

/**
 * The entity behind its local members. Its id comes from the gazetteer entry, or from type and name of the member
 * in the earliest article, so that it stays the same when later articles add members.
 */
export function buildEntity(tally: EntityTally, topic: Topic, decisions: readonly Decision[]): Entity {
  const { members, oldest, known } = tally;
  const gazetteerId = known?.entity.gazetteer;
  const entry = topic.gazetteer.find(({ id }) => id === gazetteerId);
  const type = entry?.type ?? mostFrequent(tally.types) ?? "other";
  const id = gazetteerId ? gazetteerEntity(gazetteerId) : contentId("e", [type, nameKey(oldest?.entity.name ?? "")]);
  const renamed = decisions.findLast(
    (decision) => decision.action === "rename" && members.some(({ key }) => key === decision.member),
  );
  const name =
    (renamed?.action === "rename" ? renamed.name : undefined) ?? entry?.name ?? chooseName(tally) ?? "unnamed";
  const side = entry?.side ?? mostFrequent(tally.sides);
  return {
    id,
    name,
    type,
    aliases: [...tally.aliases].filter((alias) => alias !== name).sort(compareText),
    roles: collectRoles(entry?.roles ?? [], listRoles(tally)),
    ...(side === undefined ? {} : { side }),
    mentions: tally.mentions,
    members: tally.listings,
  };
}

const entityIds = new Map<string, string>();

/** Id of the entity behind a gazetteer entry. */
export function gazetteerEntity(entry: string): string {
  const id = entityIds.get(entry) ?? contentId("e", ["gazetteer", entry]);
  entityIds.set(entry, id);
  return id;
}

/** The name that most articles use; of equals the longest: "Luis Antonio Prado Vega" over "Luis Prado". */
function chooseName({ names }: EntityTally): string | undefined {
  const all = [...names].map(([name, uses]) => ({ name, ...uses }));
  const named = all.filter((uses) => uses.named > 0);
  const full = named.filter(({ name }) => name.includes(" "));
  const counted =
    named.length === 0 ? all.map((uses) => ({ ...uses, named: uses.all })) : full.length > 0 ? full : named;
  const [best] = counted.sort(
    (one, other) => other.named - one.named || other.name.length - one.name.length || compareText(one.name, other.name),
  );
  return best?.name;
}

function mostFrequent<T extends string>(counts: ReadonlyMap<T, number>): T | undefined {
  return [...counts].sort(([one, n], [other, m]) => m - n || compareText(one, other))[0]?.[0];
}
