/** Name particles and generation marks, which writers drop or keep at will. */
const PARTICLES = new Set([
  "de",
  "del",
  "la",
  "las",
  "los",
  "da",
  "do",
  "dos",
  "van",
  "von",
  "der",
  "den",
  "di",
  "al",
  "el",
  "bin",
  "ibn",
  "jr",
  "sr",
  "y",
  "e",
]);

export interface Agreement {
  readonly score: number;
  readonly why: string;
}

/**
 * Whether two full names can be one person's: "Luis Prado" and "Luis Antonio Prado Vega" (a name left out),
 * "A. B. Stone" and "AB Stone", "M. Hale" and "Martin Hale". A different given name is a different person.
 */
export function personNamesAgree(left: readonly string[], right: readonly string[]): Agreement | null {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (short.join(" ") === long.join(" ")) return { score: 0.97, why: "the same full name" };
  if (short.join("") === long.join("")) return { score: 0.95, why: "the same name, written apart" };
  const plainShort = withoutParticles(short);
  const plainLong = withoutParticles(long);
  if (plainShort.length < 2) return null;
  if (plainShort.join(" ") === plainLong.join(" ")) return { score: 0.95, why: "the same name but for a particle" };
  const [given = ""] = plainShort;
  const [longGiven = ""] = plainLong;
  const rest = plainShort.slice(1);
  if (!isSubsequence(rest, plainLong.slice(1))) return null;
  if (given === longGiven) return { score: 0.9, why: "one name adds a given name or surname to the other" };
  if (isInitial(given, longGiven) || isInitial(longGiven, given)) {
    return { score: 0.8, why: "the same surname, and an initial that fits the given name" };
  }
  return null;
}

function withoutParticles(words: readonly string[]): readonly string[] {
  return words.filter((word) => !PARTICLES.has(word));
}

function isInitial(short: string, long: string): boolean {
  return short.length === 1 && long.startsWith(short);
}

function isSubsequence(inner: readonly string[], outer: readonly string[]): boolean {
  let at = 0;
  for (const word of outer) if (word === inner[at]) at += 1;
  return at === inner.length;
}
