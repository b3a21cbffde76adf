import type { DossierArticle, GazetteerEntry, Topic } from "../schema/index.ts";
import { foldText } from "../text/index.ts";

/**
 * The party whose own words an article is: "The White House" of its press release, null for a report. What a party
 * publishes tells its position, also where it names no speaker.
 */
export function voiceOf({ outlet }: Pick<DossierArticle, "outlet">, { profile, gazetteer }: Topic): string | null {
  if (outlet === null) return null;
  const key = keyOf(outlet);
  const isSide = profile.sides.some(({ name, names, governments }) =>
    [name, ...names, ...governments].some((known) => keyOf(known) === key),
  );
  return isSide || gazetteer.some((entry) => isParty(entry) && namesOf(entry).includes(key)) ? outlet : null;
}

const isParty = ({ type, side }: GazetteerEntry) => type === "organization" && side !== undefined;

const namesOf = ({ name, aliases }: GazetteerEntry) => [name, ...aliases].map(keyOf);

const keyOf = (name: string) => foldText(name).replace(/^the /u, "").replaceAll(".", "");
