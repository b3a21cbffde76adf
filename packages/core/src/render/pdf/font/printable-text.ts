/** Marks that would turn the direction of the text around them, and characters that draw nothing. */
const INVISIBLE = /[\p{Cc}\p{Cf}]/gu;
const SPACES = /[\t\n\v\f\r \u1680\u2000-\u2006\u2028\u2029\u205f\u3000]+/gu;
const FIXED_SPACES = /[\u2007\u2008\u200a\u202f]/gu;

/** Most text: nothing in it needs a change. */
const PLAIN = /^[ -~¡-¬®-ÿ–—‘’“”…]*$/u;

/** Text as it can stand in a line: composed characters, plain spaces, nothing invisible. */
export function printableText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.normalize("NFC").replace(SPACES, " ").replace(FIXED_SPACES, "\u00a0").replace(INVISIBLE, "");
}

/** What looks the same or is read the same, for characters that the text fonts leave out. */
const ALIKE: Readonly<Record<string, string>> = {
  "\u2010": "-",
  "\u2011": "-",
  "\u2012": "–",
  "\u2015": "—",
  "\u2032": "’",
  "\u2033": "”",
  "\u201b": "‘",
  "\u201f": "“",
  "\u2212": "–",
  "\u2043": "–",
  "\u25cf": "•",
  "\u25a0": "•",
  "\u2023": "•",
};

/** "U+2011" is drawn as a hyphen; "ǝ" or an emoji, which no font at hand has, as "?". */
export function substituteFor(
  character: string,
  canDraw: (character: string) => boolean,
): { readonly text: string; readonly faithful: boolean } {
  const alike = ALIKE[character];
  if (alike !== undefined) return { text: alike, faithful: true };
  const base = character.normalize("NFKD").replace(/\p{M}/gu, "");
  if (base && [...base].every((part) => canDraw(part) && part !== character)) return { text: base, faithful: false };
  return { text: /\p{M}/u.test(character) ? "" : "?", faithful: false };
}
