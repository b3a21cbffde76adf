import { commonUnit } from "../../quantity/index.ts";
import type { Quantity } from "../../schema/index.ts";
import { mayOverlap } from "../../time/index.ts";
import type { ReportOf } from "../report/index.ts";
import { contentStems, StemSet, termContainment, termCosine } from "../word/index.ts";
import { areTwoVoices } from "./are-two-voices.ts";
import { compareMeasures } from "./compare-measures.ts";
import { isRunningTotal, spanOtherActs } from "./count-acts.ts";
import { countOneKind } from "./count-one-kind.ts";
import { isHeadline } from "./is-headline.ts";
import { nameOtherCountry } from "./name-other-country.ts";
import { NO_MATCH, type PairScore, roundScore, toProbability, veto } from "./pair-score.ts";
import weights from "./weights.json" with { type: "json" };

/** Whether two amounts measure the same thing; their values may differ, that is for the disputes to say. */
export function scoreQuantities(left: ReportOf<"quantity">, right: ReportOf<"quantity">): PairScore {
  const [a, b] = [left.statement.quantity, right.statement.quantity];
  if (!countOneKind(left, right) || a.per !== b.per) return NO_MATCH;
  if (a.value !== b.value) {
    if (left.source === right.source) return scoreInOneArticle(left, right);
    const why = whyNoRivals(left, right);
    if (why) return veto(why);
  }
  if (nameOtherCountry(left, right)) return veto("each is told of another country");
  if (areOfOtherObjects(left, right)) return veto("each is of another thing");
  const oneUnit = commonUnit(a.unit) === commonUnit(b.unit);
  const measure = compareMeasures(left, right, oneUnit);
  const terms = termCosine(left.terms, right.terms);
  const sameValue = a.value === b.value && (a.unit === b.unit || !oneUnit);
  const w = weights.quantity;
  const evidence =
    w.bias +
    w.measure * measure +
    w.terms * terms +
    (sameValue ? w.sameValue : 0) +
    (areOfOnePeriod(left, right) ? w.samePeriod : 0);
  const reasons = [
    `both count ${commonUnit(a.unit)}`,
    sameValue ? `the same number, ${a.value}` : null,
    terms > 0.3 ? "similar words around them" : null,
  ];
  return {
    score: roundScore(toProbability(evidence)),
    why: reasons.filter((reason) => reason !== null).join(", "),
    veto: false,
  };
}

function scoreInOneArticle(left: ReportOf<"quantity">, right: ReportOf<"quantity">): PairScore {
  if (isCounterClaim(left, right))
    return { score: COUNTER_CLAIM, why: "two sources that one article quotes count the same", veto: false };
  return isHeadline(left) || isHeadline(right) ? NO_MATCH : veto("one article gives both numbers");
}

/** Why two numbers are not of one thing and time, which could only have one of them; null where nothing speaks against it. */
function whyNoRivals(left: ReportOf<"quantity">, right: ReportOf<"quantity">): string | null {
  const [a, b] = [left.statement.quantity, right.statement.quantity];
  if (spanOtherActs(left, right) || isRunningTotal(left) !== isRunningTotal(right))
    return "one counts several acts, the other one";
  // "Four killed on September 29", "14 killed on September 27", "51 in 2010": tolls, each of its time.
  if (!mayOverlap(left.date, right.date) && !isStateOfToll(left) && !isStateOfToll(right))
    return "each number is told of a time of its own";
  if (isOfAnother(left) || isOfAnother(right)) return "one is told of another act";
  if (isStillToDo(a, b) || isStillToDo(b, a)) return "one is done, the other still to be done";
  return null;
}

/** "The death toll rose to 51 on Friday": the day is that of the count, not of the deaths. */
function isStateOfToll({ statement }: ReportOf<"quantity">): boolean {
  return statement.rule === "en/quantity/toll";
}

/** "In another strike eight people were killed": counted on from the act of the story. */
function isOfAnother({ evidence }: ReportOf<"quantity">): boolean {
  return /\b(?:another|separate|(?:the|a) (?:other|second|third))\b/iu.test(evidence.text);
}

/** "Area to eradicate" beside "area eradicated". */
function isStillToDo({ measure }: Quantity, other: Quantity): boolean {
  const deed = /\b(?<words>to (?<verb>\p{Ll}+))$/u.exec(measure)?.groups;
  if (!deed || other.measure.endsWith(` ${deed.words}`)) return false;
  const done = new Set(contentStems(other.measure));
  return contentStems(deed.verb ?? "").some((stem) => done.has(stem));
}

/** A rate or a sum is that of what it is put on: "a tariff on steel", "a tariff on Colombian goods". */
function areOfOtherObjects(left: ReportOf<"quantity">, right: ReportOf<"quantity">): boolean {
  if (left.statement.quantity.unit !== "percent") return false;
  const [ours, theirs] = [objectOf(left), objectOf(right)];
  return ours.size > 0 && theirs.size > 0 && termContainment(ours, theirs) === 0;
}

function objectOf({ statement }: ReportOf<"quantity">): StemSet {
  return new StemSet(contentStems(/\bon (.+)$/u.exec(statement.quantity.measure)?.[1] ?? ""));
}

/** Both are told of one year or month, which few counts of a story are. */
function areOfOnePeriod({ date }: ReportOf<"quantity">, { date: other }: ReportOf<"quantity">): boolean {
  if (date === null || other === null || date.precision === "day" || date.precision === "range") return false;
  return date.start === other.start && date.end === other.end;
}

/** One article that sets two sources against each other leaves no doubt that they speak of one thing. */
const COUNTER_CLAIM = 0.8;
const FEWEST_STEMS = 2;
const NUMBER =
  /^(?:\d.*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelv|dozen|hundr|thousand|million|least|most|more|onli)$/u;

/** Of one thing at one stated time: "146,000 hectares in 2016, the UN says. The ministry puts the figure at 188,000." */
function isSameRow(left: ReportOf<"quantity">, right: ReportOf<"quantity">): boolean {
  const [{ measure }, other] = [left.statement.quantity, right.statement.quantity];
  if (measure !== other.measure || left.measure.size < FEWEST_STEMS) return false;
  return left.date !== null && left.date.start === right.date?.start && left.date.end === right.date.end;
}

/** "The court said 24 people were killed in the raids", "the minister claimed only six people were killed": nothing new but the number. */
function isCounterClaim(left: ReportOf<"quantity">, right: ReportOf<"quantity">): boolean {
  if (!areTwoVoices(left, right)) return false;
  if (isSameRow(left, right)) return true;
  const [one, other] = [left, right].map(({ terms }) => new StemSet([...terms].filter((term) => !NUMBER.test(term))));
  if (!one || !other || Math.min(one.size, other.size) < FEWEST_STEMS) return false;
  return termContainment(one, other) === 1;
}
