import type { Dossier, GazetteerEntry, Inline, Topic } from "../schema/index.ts";
import { foldText } from "../text/index.ts";
import { capitalize, plain, withArticle } from "./wording/index.ts";

/**
 * Articles that are a party's own words, by id, with its name: "The White House" of its press release; a report has
 * none. What a party publishes tells its position, also where it names no speaker.
 */
export function indexVoices(
  { articles }: Pick<Dossier, "articles">,
  { profile, gazetteer }: Topic,
): ReadonlyMap<string, string> {
  const sides = profile.sides.flatMap(({ name, names, governments }) => [name, ...names, ...governments]);
  const bodies = gazetteer.filter(isParty).flatMap(({ name, aliases }) => [name, ...aliases]);
  const parties = new Set([...sides, ...bodies].map(keyOf));
  return new Map(
    articles.flatMap(({ id, outlet, publisher }) => {
      if (outlet === null) return [];
      const family = profile.publishers.find((known) => known.id === publisher);
      const names = [outlet, ...(family ? [family.name, ...family.outlets] : [])];
      return names.some((name) => parties.has(keyOf(name))) ? [[id, outlet] as const] : [];
    }),
  );
}

/** The words of a party's own publication as what it says: "The White House says: …". */
export function putInVoice(parts: readonly Inline[], voice: string | undefined): readonly Inline[] {
  return voice === undefined ? parts : [plain(`${capitalize(withArticle(voice))} says: `), ...parts];
}

const isParty = ({ type, side }: GazetteerEntry) => type === "organization" && side !== undefined;

const keyOf = (name: string) => foldText(name).replace(/^the /u, "").replaceAll(".", "");
