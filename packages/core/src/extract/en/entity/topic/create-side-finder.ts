import type { EntityType, Topic } from "../../../../schema/index.ts";
import { placeKey } from "../../gazetteer/countries.ts";

/** What an entity tells about the side it is on. */
export interface SideClues {
  readonly type: EntityType;
  readonly names: readonly string[];
  /** Country of a person's office. */
  readonly country: string | undefined;
  readonly entrySide: string | undefined;
}

/** Finds the side of an entity: by gazetteer, as the country or its government, by office, or by "Colombian" in its name. */
export function createSideFinder(topic: Topic): (clues: SideClues) => string | undefined {
  const countries = new Map<string, string>();
  const governments = new Map<string, string>();
  const adjectives: { key: string; side: string }[] = [];
  for (const { id, name, names, adjectives: words, governments: bodies } of topic.profile.sides) {
    for (const word of [name, ...names]) countries.set(placeKey(word), id);
    for (const body of bodies) governments.set(placeKey(body), id);
    for (const word of [name, ...words]) adjectives.push({ key: placeKey(word), side: id });
  }
  return ({ type, names, country, entrySide }) => {
    if (entrySide !== undefined) return entrySide;
    const keys = names.map(placeKey);
    const direct = keys.map((key) => countries.get(key) ?? governments.get(key)).find((side) => side !== undefined);
    if (type === "person") return country === undefined ? undefined : countries.get(placeKey(country));
    if (direct !== undefined || type !== "organization") return direct;
    return keys
      .map((key) => adjectives.find(({ key: word }) => key.startsWith(`${word} `))?.side)
      .find((side) => side !== undefined);
  };
}
