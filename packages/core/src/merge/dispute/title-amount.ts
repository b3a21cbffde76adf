import { countsPeople } from "../../quantity/index.ts";
import { compareText } from "../../text/index.ts";
import { isActNoun } from "../event/index.ts";
import type { ReportOf } from "../report/index.ts";
import { contentStems, stemWord } from "../word/index.ts";
import type { ActTitle } from "./tell-act.ts";

const TIMES = /^(?:second|minute|hour|day|week|month|year|decade)$/u;
/** A measure of more words is half a sentence, one with a finite verb too. */
const MOST_WORDS = 5;
const FINITE = /\b(?:died|was|were|has|have|had|is|are)\b/u;
/** "protesters burned flags" is a clause, "people killed in raids" none. */
const DOING = /\b\p{Ll}+ed\s(?!(?:as|at|by|during|for|from|in|near|of|off|on|over|since|to|under|with)\b)\p{Ll}/u;

const CURRENCY = /^[A-Z]{3}$/u;

/** "How long the meeting lasted", "Number of people killed", "Sum given for security assistance". */
export function titleAmount(reports: readonly ReportOf<"quantity">[], act: ActTitle | null): string {
  const measures = reports.map(({ statement }) => statement.quantity.measure).filter((measure) => measure !== "");
  const [shortest] = [...measures].sort((left, right) => left.length - right.length || compareText(left, right));
  const [fullest = shortest] = measures
    .filter((measure) => measure.split(" ").length <= MOST_WORDS && !FINITE.test(measure) && !DOING.test(measure))
    .sort((left, right) => right.length - left.length || compareText(left, right));
  if (reports.length === 0) return "A figure given in one passage";
  const unit = reports[0]?.statement.quantity.unit ?? "";
  if (TIMES.test(unit)) return titleDuration(measures, shortest, act);
  const measure = fullest ?? unit;
  if (CURRENCY.test(unit)) return `Sum given for ${withArticle(measure)}`;
  if (unit === "percent") return `Share given for ${withArticle(measure)}`;
  const counts = countsPeople(unit) || contentStems(measure).includes(stemWord(unit)) || unit === measure;
  return `${counts ? "Number" : "Amount"} of ${measure}`;
}

function titleDuration(measures: readonly string[], shortest: string | undefined, act: ActTitle | null): string {
  const noun = measures
    .flatMap(
      (measure) =>
        measure
          .toLowerCase()
          .match(/\p{L}+/gu)
          ?.find(isActNoun) ?? [],
    )
    .sort(compareText)[0];
  if (noun) return `How long the ${noun} lasted`;
  if (act?.form === "noun") return `How long ${act.text} lasted`;
  return shortest ? `Length of time given for ${withArticle(shortest)}` : "A length of time";
}

function withArticle(measure: string): string {
  return /^(?:the|a|an|his|her|their|its|all|every|each|\p{Lu})/u.test(measure) ? measure : `“${measure}”`;
}
