import type { EntityType, GazetteerEntry, Topic } from "../../../../schema/index.ts";
import { placeKey } from "../../gazetteer/countries.ts";

/**
 * Finds the gazetteer entry a group of names stands for. A name of several words decides; a single word ("Hale")
 * only where the article has no longer name for the same bearer and the type agrees. A body that the article gives to
 * other countries ("Thailand's Constitutional Court") is not the one of a side.
 */
export function createRecogniser(
  topic: Topic,
): (names: readonly string[], type: EntityType | null, owners: readonly string[]) => GazetteerEntry | undefined {
  const byName = indexGazetteer(topic);
  const find = (names: readonly string[], type: EntityType | null) => {
    const long = names.filter((name) => /[\s-]/u.test(name));
    for (const name of long) {
      const entry = byName.get(placeKey(name));
      if (entry) return entry;
    }
    if (long.length > 0) return undefined;
    const entry = names.map((name) => byName.get(placeKey(name))).find((found) => found !== undefined);
    return entry && (type === null || entry.type === type || !/^(?:person|place)$/u.test(type)) ? entry : undefined;
  };
  return (names, type, owners) => {
    const entry = find(names, type);
    const side = topic.profile.sides.find(({ id }) => id === entry?.side);
    const foreign = side !== undefined && owners.length > 0 && !owners.includes(side.name);
    return foreign && entry?.type === "organization" ? undefined : entry;
  };
}

const indexes = new WeakMap<Topic, ReadonlyMap<string, GazetteerEntry>>();

/** Entries by every name they have; made once for all articles of a topic. */
function indexGazetteer(topic: Topic): ReadonlyMap<string, GazetteerEntry> {
  const known = indexes.get(topic);
  if (known) return known;
  const byName = new Map<string, GazetteerEntry>();
  for (const entry of topic.gazetteer) {
    for (const name of [entry.name, ...entry.aliases]) {
      if (!byName.has(placeKey(name))) byName.set(placeKey(name), entry);
    }
  }
  indexes.set(topic, byName);
  return byName;
}
