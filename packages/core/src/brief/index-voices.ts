import type { Dossier, Inline, Topic } from "../schema/index.ts";
import { foldText } from "../text/index.ts";
import { capitalize, plain, withArticle } from "./wording/index.ts";

/** A party that publishes what it has to say, and the id of its side. */
export interface Voice {
  readonly name: string;
  readonly side: string;
}

/**
 * Articles that are a party's own words, by id, with its name: "The White House" of its press release; a report has
 * none. What a party publishes tells its position, also where it names no speaker.
 */
export function indexVoices(
  { articles }: Pick<Dossier, "articles">,
  { profile, gazetteer }: Topic,
): ReadonlyMap<string, Voice> {
  const sides = profile.sides.flatMap(({ id, name, names, governments }) =>
    [name, ...names, ...governments].map((each) => [keyOf(each), id] as const),
  );
  const bodies = gazetteer.flatMap(({ type, side, name, aliases }) =>
    type === "organization" && side !== undefined ? [name, ...aliases].map((each) => [keyOf(each), side] as const) : [],
  );
  const parties = new Map([...bodies, ...sides]);
  return new Map(
    articles.flatMap(({ id, outlet, publisher }) => {
      if (outlet === null) return [];
      const family = profile.publishers.find((known) => known.id === publisher);
      const names = [outlet, ...(family ? [family.name, ...family.outlets] : [])];
      const side = names.map((name) => parties.get(keyOf(name))).find((found) => found !== undefined);
      return side === undefined ? [] : [[id, { name: outlet, side }] as const];
    }),
  );
}

/** The words of a party's own publication as what it says: "The White House says: …". */
export function putInVoice(parts: readonly Inline[], voice: Voice | undefined): readonly Inline[] {
  return voice === undefined ? parts : [plain(`${capitalize(withArticle(voice.name))} says: `), ...parts];
}

const keyOf = (name: string) => foldText(name).replace(/^the /u, "").replaceAll(".", "");
