const MONTHS = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\p{Ll}*\\.?";
const DATE = new RegExp(`\\b${MONTHS} \\d{1,2}\\b|\\b\\d{1,2} ${MONTHS}|\\b(?:1[5-9]|20)\\d{2}\\b`, "gu");
const WORDS = "two three four five six seven eight nine ten eleven twelve".split(" ");
const NUMBER = new RegExp(`\\d[\\d,]*(?:\\.\\d+)?|\\b(?:${WORDS.join("|")})\\b`, "giu");

/** The numbers that a text counts or measures with, as digits; days and years are none: "two leaders met on 3 May" → "2". */
export function numbersIn(text: string): ReadonlySet<string> {
  const found = [...text.replace(DATE, " ").matchAll(NUMBER)].map(([number]) => number.toLowerCase());
  return new Set(
    found.map((number) => (WORDS.includes(number) ? String(WORDS.indexOf(number) + 2) : number.replaceAll(",", ""))),
  );
}
