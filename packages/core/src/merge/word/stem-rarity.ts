import { wordRarity } from "./lexicon.ts";

/** What Porter's stemmer takes off the commonest form of a word. */
const ENDINGS = ["", "e", "s", "y", "ed", "ing", "ion", "al"];

const known = new Map<string, number>();

/** As `wordRarity`, of a stem: that of its commonest form. "peopl" is as common as "people". */
export function stemRarity(stem: string): number {
  let rarity = known.get(stem);
  if (rarity === undefined) {
    const forms = ENDINGS.map((ending) => stem + ending);
    if (stem.endsWith("i")) forms.push(`${stem.slice(0, -1)}y`, `${stem.slice(0, -1)}ies`);
    rarity = Math.min(...forms.map(wordRarity));
    known.set(stem, rarity);
  }
  return rarity;
}
