const POSSESSIVE = /\b(?:its|their|his|her) /giu;
/** A longer owner is half a sentence. */
const MOST_WORDS = 4;

/** A row of a table has no sentence around it: "share of its coffee" is "share of Norland's coffee", or of coffee where nobody is named. */
export function nameOwner(measure: string, owner: string): string {
  const short = owner !== "" && owner.split(" ").length <= MOST_WORDS;
  const named = short && !/['’]s?$/u.test(owner) && !/^(?:its|their|his|her) /iu.test(owner);
  const genitive = owner.endsWith("s") ? `${owner}' ` : `${owner}'s `;
  return measure.replace(POSSESSIVE, named ? genitive : "");
}
