import type { Amount, NumberMention } from "./quantity-draft.ts";

/** What a toll counts, by the words that name it. */
const FATES: readonly (readonly [words: RegExp, measure: string])[] = [
  [/^(?:feared|presumed|believed) (?:dead|killed)$/u, "people feared dead"],
  [/dea[dt]|kill|fatalit|died|dies|perish|slain/u, "people killed"],
  [/wound|injur|hurt/u, "people injured"],
  [/missing|disappear|unaccounted/u, "people missing"],
  [/displac|homeless/u, "people displaced"],
  [/evacuat/u, "people evacuated"],
  [/arrest|detain/u, "people arrested"],
  [/casualt/u, "casualties"],
];

const HARMED =
  "deaths?|dead|killed|fatalities|casualties|casualty|died|perished|wounded|injured|injuries|hurt|missing|displaced|homeless|evacuated|arrested|detained";
const BOUND =
  "(?:(?:at|no) (?:least|most|more than|fewer than|less than)|about|around|almost|nearly|roughly|approximately|some|over|more than|just over|just under|well over|close to|up to|a total of|as many as) ";
/** "The death toll from the quake rose to", "put the number of dead at", "casualties numbered". */
const TOLL = new RegExp(
  `\\b(?:(?<kind>death|casualty|injury) tolls?|(?:the|confirmed|official|overall|total|its|a) (?<bare>toll)(?! (?:roads?|booths?|fees?|plazas?|bridges?|charges?|call|on|for)\\b)|(?:number|count|total|tally) of (?:people |those |persons |the |confirmed |reported )*(?<number>${HARMED})|(?<plural>deaths|fatalities|casualties|injuries))\\b(?<where>(?: \\p{L}[\\p{L}\\d'’-]*){0,9}?) (?:(?:stood|stands|standing|put|now|remained|remains) (?:now )?at|(?:rose|risen|rises|rising|climbed|climbs|climbing|jumped|jumps|grew|grown|soared|increased|reached|passed|passing|hit|topped|surpassed|exceeded|reaching|topping|revised|raised|lowered|fell|dropped|up|updated)(?: (?:up|down|sharply|further))?(?: to)?|numbered|totall?ed|to|at|of|was|is|were|are) (?:${BOUND})?$`,
  "iu",
);
/** "12 dead", "22 were wounded", "51 confirmed dead"; what is counted stands nowhere else. */
const FATE_AFTER =
  /^(?: people| persons| others?)?(?: (?:have|has|had|were|was|are|is|be|been|being|left|more|still|remain|remained|confirmed|reported|listed|declared|pronounced|found|seriously|critically|badly|lightly)){0,4} (?<fate>(?:(?:feared|presumed|believed) )?(?:dead|killed|died|wounded|injured|hurt|missing|displaced|homeless|evacuated|arrested|detained|perished))\b(?! by \p{Lu})/u;
/** "killing 12", "and wounded 30"; a noun behind the number is what was harmed. */
const HARM_BEFORE = new RegExp(
  `\\b(?<fate>kill(?:ed|ing|s)|wound(?:ed|ing|s)|injur(?:ed|ing|es)|displac(?:ed|ing|es)|arrest(?:ed|ing|s)|detain(?:ed|ing|s)) (?:${BOUND})?$`,
  "u",
);
const ENDS = /^(?:[,.;)]|$| (?:and|or|in|on|at|near|after|when|by|from|as|more)\b)/u;
/** As far back as a toll may name itself. */
const REACH = 130;

/** A toll whose number has no noun of its own: "put the number of dead at 43", "left 12 dead", "killing 12". */
export function readToll(number: NumberMention, body: string, after: string): Amount | null {
  const before =
    body
      .slice(Math.max(0, number.start - REACH), number.start)
      .split(/\n|[.!?] |[;:]/u)
      .at(-1) ?? "";
  const told = FATE_AFTER.exec(after)?.groups?.fate ?? (ENDS.test(after) ? named(before) : undefined);
  const measure = told && FATES.find(([words]) => words.test(told.toLowerCase()))?.[1];
  if (!measure) return null;
  const { start, end, value, high } = number;
  const unit = measure === "casualties" ? "casualty" : "people";
  return { start, end, value, high, unit, kind: "count", counted: measure, measure, rule: "en/quantity/toll" };
}

/** The words before the number that say what befell those it counts. */
function named(before: string): string | undefined {
  const harm = HARM_BEFORE.exec(before)?.groups?.fate;
  const toll = TOLL.exec(before)?.groups;
  return harm ?? toll?.kind ?? toll?.number ?? toll?.plural ?? (toll?.bare && "deaths");
}
