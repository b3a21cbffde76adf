import { yearPeriod, yearsPeriod } from "../../../../time/index.ts";
import { timePattern } from "../lexicon.ts";
import { intervalDate, openDate, type TimeMatch, type TimeParser } from "../time-draft.ts";
import { namedPart, partNamed } from "./month.ts";

const LEADING =
  /(?:^|[\s("“—–,-])(?:in|by|since|until|till|from|to|through|throughout|before|after|during|for|of|and|or|between|the|its|his|her|their|this|late|early|mid|as early as|circa|around|about|year|than|into|over|with|©|spring|summer|autumn|fall|winter|election|\p{Lu}[\p{Ll}’']+)[\s-]+$/iu;
const COUNTED =
  /^[- ](?:people|men|women|children|troops|soldiers|jobs|workers|employees|units|cars|planes|homes|houses|dollars|euros|pounds|pesos|miles|km|kg|kilos?|kilograms?|grams?|tons?|litres?|liters?|kilomet|met(?:re|er)s?|feet|tons|tonnes|hectares|acres|square|times|words|copies|votes|points|calories|percent|rpm|mph|meters|kg|pounds|passengers|guests|members|students|police|others|more|megawatts|gigahertz|barrels|seats|shares|cases|deaths|protesters|of (?:the|its|his|them)\b|others)\b/i;

const HAPPENING_AFTER =
  /^ (?:(?:general|presidential|primary|peace|summer|winter|\p{Lu}\p{Ll}+) )?(?:elections?|campaign|census|olympics|games|season|accords?|agreement|treaty|constitution|law|referendum|vote|race|crisis|coup|war|summit|budget)\b/iu;
const PLURAL_AFTER = /^ (?:\p{Ll}+ )?(?:\p{Ll}{3,}(?<!s|u|i)s|\p{Ll}*children|people|men|women)(?=[ ,.;])/u;

/** "323 BC": before any calendar day we can write. */
export const beforeChrist: TimeParser = {
  rule: "before-christ",
  pattern: timePattern("(?<year>\\d{1,4}) (?:BCE?|B\\.C\\.(?:E\\.)?)"),
  read: ({ groups }) => openDate(`BC${(groups.year ?? "").padStart(4, "0")}`),
};

/** "2024", "the 2008 elections": a bare number of four digits where a year is likelier than a count. */
export const year: TimeParser = {
  rule: "year",
  pattern: timePattern("(?:the year )?(?<year>1\\d\\d\\d|20\\d\\d)"),
  read: (match) => (isYear(match) ? intervalDate(yearPeriod(Number(match.groups.year))) : null),
};

function isYear({ text, before, after }: TimeMatch): boolean {
  if (text.length > 4) return true;
  if (
    /(?:[\d][,.:/]|[#$€£@%]|no\.?|number|flight|room|page|route|section|article|model|resolution|decree|directive|law|act|bill|about|around|nearly|almost|some|over|than|least|up to|approximately|roughly) ?$/i.test(
      before,
    ) &&
    !/(?:\d{4}|\bfrom|\bin|\bthan in) ?$/i.test(before)
  )
    return false;
  if (/^(?:[,.:/]\d|%|°|[a-rt-z])/i.test(after)) return false;
  if (COUNTED.test(after)) return false;
  // "a survey of 1709 schoolchildren" counts them, "the 2008 elections" does not.
  if (
    PLURAL_AFTER.test(after) &&
    !/\b(?:in|since|by|the|its|his|her|their|during|until|from|late|early|mid) $/i.test(before)
  )
    return false;
  // A round thousand counts things as often as it names a year.
  const year = Number(text);
  // Medieval years are rare beside counts of that size.
  if (year < 1500)
    return /\b(?:in|since|until|of|by) $/i.test(before) && /^(?:[,.;)]|$| (?:and|when|by|at|under)\b)/.test(after);
  const dated = /\b(?:in|since|until|by|from|of|early|late|year) $/i.test(before) || HAPPENING_AFTER.test(after);
  if (year % 500 === 0 && !dated) return false;
  return LEADING.test(before) || /^[)\],.;:’'” —–-]|^$/.test(after);
}

const DECADE_WORDS: Readonly<Record<string, number>> = {
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
};

/** "the 1980s", "the '90s", "mid-70s", "the early nineties". */
export const decade: TimeParser = {
  rule: "decade",
  pattern: timePattern(
    `(?:the )?(?:(?<part>{PART})[- ](?:the )?)?(?:(?<full>(?:1[5-9]|20)\\d0)[’']?s|[’'‘](?<short>[2-9]0)[’']?s|(?<bare>[2-9]0)[’']?s|(?<word>${Object.keys(DECADE_WORDS).join("|")}))`,
  ),
  read: ({ groups, before, text }) => {
    const { full, short, bare, word } = groups;
    // "in his 80s", "temperatures in the 40s" are ages and degrees.
    if (
      !full &&
      /\b(?:his|her|their|my|our|temperatures?.*|aged?.*|low|high|mid|late|early)[- ](?:in the )?$/i.test(before)
    )
      return null;
    if ((bare || word) && !/\bthe /i.test(`${before.slice(-4)}${text}`) && !/\band $/i.test(before)) return null;
    const first = full ? Number(full) : 1900 + Number(short ?? bare ?? DECADE_WORDS[(word ?? "").toLowerCase()]);
    return namedPart(yearsPeriod(first, first + 9), partNamed(groups.part), String(first).slice(0, 3));
  },
};

const CENTURY_WORDS = [
  "",
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
];
CENTURY_WORDS.push("eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth");
CENTURY_WORDS.push("eighteenth", "nineteenth", "twentieth", "twenty-first");

/** "the 19th century", "20th-century". */
export const century: TimeParser = {
  rule: "century",
  pattern: timePattern(
    `(?:the )?(?:(?<part>{PART})[- ](?:the )?)?(?:(?<number>\\d\\d?)(?:st|nd|rd|th)|(?<word>${CENTURY_WORDS.slice(1).join("|")}))[- ]century(?<bc> B\\.?C)?`,
  ),
  read: ({ groups }) => {
    if (groups.bc) return null;
    const number = groups.number ? Number(groups.number) : CENTURY_WORDS.indexOf((groups.word ?? "").toLowerCase());
    const first = 100 * (number - 1);
    return namedPart(
      yearsPeriod(Math.max(1, first), first + 99),
      partNamed(groups.part),
      String(first / 100).padStart(2, "0"),
    );
  },
};
