/** Typographic characters that the tagging library would not understand, each with a plain one of the same length. */
const PLAIN: Readonly<Record<string, string>> = {
  "\u00a0": " ",
  "\u202f": " ",
  "\u2007": " ",
  "\u2009": " ",
  "\u200a": " ",
  "\u200b": " ",
  "\u2010": "-",
  "\u2011": "-",
  "\u2018": "'",
  "\u2019": "'",
  "\u02bc": "'",
  "\u201c": '"',
  "\u201d": '"',
};

/** The text with plain blanks, hyphens and quote marks at the same offsets: "Mora’s" → "Mora's". */
export function plainCopy(text: string): string {
  return text.replace(
    /[\u00a0\u202f\u2007\u2009\u200a\u200b\u2010\u2011\u2018\u2019\u02bc\u201c\u201d]/g,
    (character) => PLAIN[character] ?? character,
  );
}
