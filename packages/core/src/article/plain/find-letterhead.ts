/** A release of an authority: who issued it stands above, what kind of document it is below. */
export interface Letterhead {
  /** Index of the line that names the document. */
  readonly title: number;
  readonly issuer: string | null;
}

const DOCUMENT =
  /^(?:(?:joint|press|official|public)\s)*(?:statement|communiqué|communique|declaration|readout|remarks|fact sheet|media note|proclamation|transcript)\b\s?(?:by|from|of|on|regarding|to|at|with|:|–|—|-)/iu;
const RELEASE = /^(?:for immediate release|press release|media release|news release|press statement)\b/iu;
/** An issuer's name is short, in capitals or capitalised, and no sentence. */
const NAME =
  /^(?:\p{Lu}[\p{L}.'’&-]*|of|the|for|and|de|del|la|&)(?:\s(?:\p{Lu}[\p{L}.'’&-]*|of|the|for|and|de|del|la|&)){0,7}$/u;
const SMALL = /^(?:of|the|for|and|de|del|la)$/iu;

/** The letterhead among the lines above the text: "THE WHITE HOUSE | FOR IMMEDIATE RELEASE | Statement from the Press Secretary". */
export function findLetterhead(lines: readonly string[]): Letterhead | null {
  const title = lines.findIndex((line) => DOCUMENT.test(line) && line.split(" ").length <= 20);
  if (title < 0) return null;
  const [first = ""] = lines;
  const issued = title > 0 && lines.some((line) => RELEASE.test(line)) && NAME.test(first) && !RELEASE.test(first);
  return { title, issuer: issued ? recase(first) : null };
}

/** "THE WHITE HOUSE" → "The White House", "U.S. DEPARTMENT OF STATE" → "U.S. Department of State". */
function recase(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name
    .split(" ")
    .map((word, index) => {
      if (word.includes(".")) return word;
      return index > 0 && SMALL.test(word) ? word.toLowerCase() : word.charAt(0) + word.slice(1).toLowerCase();
    })
    .join(" ");
}
