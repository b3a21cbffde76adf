import { timePattern, timeUnit } from "../lexicon.ts";
import type { TimeDraft, TimeParser } from "../time-draft.ts";
import { durationTimex } from "../timex-codes.ts";
import { readCount } from "./distance.ts";

const ADVERBS: Readonly<Record<string, string>> = {
  hourly: "PT1H",
  daily: "P1D",
  nightly: "P1D",
  weekly: "P1W",
  biweekly: "P2W",
  fortnightly: "P2W",
  monthly: "P1M",
  quarterly: "P1Q",
  annually: "P1Y",
  annual: "P1Y",
  yearly: "P1Y",
  biennial: "P2Y",
  bimonthly: "P2M",
};

function set(timex: string): TimeDraft {
  return { type: "set", value: { kind: "open" }, anchor: "none", timex };
}

/** "annually", "daily", "the annual meeting". */
export const adverbSet: TimeParser = {
  rule: "adverb-set",
  pattern: timePattern(`(?:${Object.keys(ADVERBS).join("|")})`),
  read: ({ text, before }) => {
    const timex = ADVERBS[text.toLowerCase()];
    // "The Daily Mail", "Business Weekly" are names.
    if (!timex || (/^\p{Lu}\p{Ll}/u.test(text) && /\S $/.test(before) && !/[.!?:”"] $/.test(before))) return null;
    return set(timex);
  },
};

/** "every day", "each year", "every two weeks", "twice a week", "per year". */
export const everyUnit: TimeParser = {
  rule: "every-unit",
  pattern: timePattern(
    "(?:(?:every|each) (?:(?<other>other|single)? ?|(?<count>{COUNT}) )(?<unit>{UNITS})|(?:once|twice|three times|several times|\\d+ times) (?:an?|every|each|per) (?<unit2>{UNIT})|per (?<unit3>{UNIT})|an? (?<rate>year|day|week|month)(?=[,.;:)]|$| (?:in|for|to|from|on|by|and|between|under|as|with|at)\\b))",
  ),
  read: ({ groups, before }) => {
    if (groups.rate && !isRate(before)) return null;
    const word = groups.unit ?? groups.unit2 ?? groups.unit3 ?? groups.rate ?? "";
    const count = /other/i.test(groups.other ?? "") ? 2 : (readCount(groups.count ?? "one") ?? null);
    return set(durationTimex(count, timeUnit(word)));
  },
};

/** "15 a year", "$450 million a year": an amount just before makes it a rate. */
function isRate(before: string): boolean {
  return /(?:\d|\b(?:million|billion|thousand|hundred|dozen|percent|times|tons|tonnes|barrels|dollars|euros|once|twice|one|two|three|four|five|six|seven|eight|nine|ten|people|hours|flights|[a-z]+s)) $/i.test(
    before,
  );
}
