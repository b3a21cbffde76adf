const ONES: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};

const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

const SCALES: Readonly<Record<string, number>> = {
  dozen: 12,
  score: 20,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  b: 1e9,
  bn: 1e9,
  bln: 1e9,
  tn: 1e12,
  trn: 1e12,
};

const BLANK = "[ \\u00a0\\u2009\\u202f]";
const HYPHEN_OR_BLANK = "[ \\u00a0\\u2009\\u202f\\u2010-\\u2013-]";
const SCALE = "(?:dozen|score|hundred|thousand|million|billion|trillion)";
const SMALL = `(?:(?:${Object.keys(TENS).join("|")})(?:[- ](?:${Object.keys(ONES).slice(1, 10).join("|")}))?|(?:${Object.keys(ONES).reverse().join("|")}))`;

/** Source of a pattern for a number in words: "twenty-one", "two hundred and fifty thousand", "half a million". */
export const NUMBER_WORDS = `(?:(?:${SMALL}|(?:half an?|an?)(?= ${SCALE}\\b))(?:(?:[- ]${SCALE})+\\b(?:(?: and)? ${SMALL}\\b(?!-))?){0,3}(?: and a half\\b(?: ${SCALE}\\b)?)?)`;

/** Source of a pattern for a number in digits: "1,200", "3.5", "40 billion", "15bn". */
export const NUMBER_DIGITS = `(?:(?:\\d{1,3}(?:[,\\u00a0\\u202f]\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?(?:[- ]?(?:(?:hundred|thousand|million|billion|trillion|mn|mln|bn|bln|tn|trn)\\b|[kmb](?![\\w-])))?)`;

/** The value of a number as written: "two and a half" → 2.5, "1,200" → 1200, "40 billion" → 4e10; null when it is none. */
export function readNumber(text: string): number | null {
  const words = text
    .toLowerCase()
    .replace(/(\d)[,\u00a0\u202f](?=\d{3})/g, "$1")
    .replace(/(\d)([a-z])/g, "$1 $2")
    .split(/[^a-z0-9.]+/)
    .filter((word) => word !== "" && word !== "and");
  let total = 0;
  let group: number | null = null;
  for (const [index, word] of words.entries()) {
    const scale = SCALES[word];
    const digit: number | undefined = ONES[word] ?? TENS[word] ?? (/^\d/.test(word) ? Number(word) : undefined);
    if (word === "half") group = (group ?? 0) + 0.5;
    else if (word === "a" || word === "an") group = index === 0 ? 1 : group;
    else if (digit !== undefined) group = (group ?? 0) + digit;
    else if (scale === undefined) return null;
    else if (scale === 100) group = (group ?? 1) * 100;
    else {
      total += (group ?? 1) * scale;
      group = null;
    }
  }
  if (words.length === 0 || Number.isNaN(total)) return null;
  // "two million and a half" is read as 2.5 million only when the half comes before the scale word, as news writes it.
  return total + (group ?? 0);
}

/** Lets a pattern's blanks stand for any blank, and its "[- ]" for any hyphen or blank. */
export function expandBlanks(source: string): string {
  return source.replace(/\[- \]| /g, (blank) => (blank === " " ? BLANK : HYPHEN_OR_BLANK));
}
