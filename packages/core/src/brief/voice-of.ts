import type { DossierArticle, GazetteerEntry, Inline, Topic } from "../schema/index.ts";
import { foldText } from "../text/index.ts";
import { capitalize, plain, withArticle } from "./wording/index.ts";

/**
 * The party whose own words an article is: "The White House" of its press release, null for a report. What a party
 * publishes tells its position, also where it names no speaker.
 */
export function voiceOf(
  { outlet, publisher }: Pick<DossierArticle, "outlet" | "publisher">,
  { profile, gazetteer }: Topic,
): string | null {
  if (outlet === null) return null;
  const family = profile.publishers.find(({ id }) => id === publisher);
  const keys = new Set([outlet, ...(family ? [family.name, ...family.outlets] : [])].map(keyOf));
  const parties = [
    ...profile.sides.flatMap(({ name, names, governments }) => [name, ...names, ...governments]),
    ...gazetteer.filter(isParty).flatMap(({ name, aliases }) => [name, ...aliases]),
  ];
  return parties.some((party) => keys.has(keyOf(party))) ? outlet : null;
}

/** The words of a party's own publication as what it says: "The White House says: …". */
export function putInVoice(parts: readonly Inline[], voice: string | null): readonly Inline[] {
  return voice === null ? parts : [plain(`${capitalize(withArticle(voice))} says: `), ...parts];
}

const isParty = ({ type, side }: GazetteerEntry) => type === "organization" && side !== undefined;

const keyOf = (name: string) => foldText(name).replace(/^the /u, "").replaceAll(".", "");
