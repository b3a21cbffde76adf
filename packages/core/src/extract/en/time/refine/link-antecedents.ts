import type { TimeExpression, TimeUnit, TimeValue } from "../../../../schema/index.ts";
import type { TaggedArticle } from "../../tag/index.ts";

/** Times reach back over so many sentences for what they count from. */
const REACH = 3;

/**
 * What "three days later", "that day", "the same month" and "at 11:00" count from: a time before them in the text, for a
 * time of day one of its own sentence. Without one, times of day and "the previous year" count from publication.
 */
export function linkAntecedents(times: readonly TimeExpression[], tagged: TaggedArticle): readonly TimeExpression[] {
  const linked: TimeExpression[] = [];
  for (const [index, time] of times.entries()) {
    linked.push(time.anchor === "time" ? link(time, linked, times.slice(index + 1), tagged) : time);
  }
  return linked;
}

function link(
  time: TimeExpression,
  before: readonly TimeExpression[],
  after: readonly TimeExpression[],
  tagged: TaggedArticle,
): TimeExpression {
  const sentence = sentenceAt(tagged, time.span.start);
  const back = before.findLast((other) => serves(other, time) && near(tagged, sentence, other));
  const own = back && sentenceAt(tagged, back.span.start) === sentence ? back : undefined;
  const ahead = time.clock
    ? after.find((other) => serves(other, time) && sentenceAt(tagged, other.span.start) === sentence)
    : undefined;
  const antecedent = time.clock ? (own ?? ahead ?? back) : back;
  if (antecedent) return countFrom(time, antecedent);
  return fallback(time);
}

function countFrom(time: TimeExpression, { from = [], value, clock }: TimeExpression): TimeExpression {
  const own = yearsFrom(time, grainOf(value));
  // "12:00 UTC Monday": the day's own part of day says no more than the hour.
  return {
    ...time,
    value: own,
    from: [...from, value],
    ...(clock && !time.clock && time.type === "time" ? { clock } : {}),
  };
}

/** "a year earlier" than February is a February, than a quarter a quarter. */
function yearsFrom({ rule, value }: TimeExpression, grain: TimeUnit): TimeValue {
  if (rule.endsWith("same-period")) return yearsAway(-1, grain);
  const distant = value.kind === "shift" && value.unit === "year" && !value.rounded && Number.isInteger(value.amount);
  return distant && (grain === "month" || grain === "quarter") ? yearsAway(value.amount, grain) : value;
}

function fallback(time: TimeExpression): TimeExpression {
  const { value } = time;
  if (time.clock) return { ...time, anchor: "publication" };
  if (time.rule.endsWith("same-period"))
    return { ...time, anchor: "publication", value: yearsAway(-1, "year"), timex: "XXXX" };
  if (time.rule.endsWith("unit-told")) return { ...time, anchor: "publication", value: unitReported(value) };
  const rounded = value.kind === "shift" && value.rounded;
  // "a month earlier" than what is told: about so long before publication, never one day of it.
  if (
    value.kind === "shift" &&
    !value.rounded &&
    value.unit !== "day" &&
    value.unit !== "hour" &&
    value.unit !== "minute"
  )
    return { ...time, anchor: "publication" };
  if (rounded && (value.amount !== 0 || value.unit === "day") && !/^those/i.test(time.text))
    return { ...time, anchor: "publication" };
  return { ...time, anchor: "none", value: { kind: "open" } };
}

/** Results of "the quarter" are out after it is over; "the year" is the one going on. */
function unitReported(value: TimeValue): TimeValue {
  return value.kind === "shift" && value.unit === "quarter" ? { ...value, amount: -1 } : value;
}

function near(tagged: TaggedArticle, sentence: number, other: TimeExpression): boolean {
  return sentence - sentenceAt(tagged, other.span.start) <= REACH;
}

const FINENESS: Readonly<Record<string, number>> = {
  day: 0,
  weekend: 1,
  week: 1,
  month: 2,
  quarter: 3,
  season: 3,
  year: 4,
  decade: 5,
  century: 6,
};

/** A time can be counted from where it has a place of its own and is at least as fine as what is counted. */
function serves(other: TimeExpression, time: TimeExpression): boolean {
  if (other.type !== "date" && !(other.type === "time" && other.value.kind === "partial")) return false;
  if (other.value.kind === "open" || other.value.kind === "stretch") return false;
  if (other.anchor === "event" || (other.anchor === "time" && !other.from) || other.timex === "PRESENT_REF")
    return false;
  if (time.rule.endsWith("same-period")) return true;
  const unit: TimeUnit = time.value.kind === "shift" ? time.value.unit : "day";
  return (FINENESS[grainOf(other.value)] ?? 9) <= (FINENESS[unit] ?? 0);
}

function grainOf(value: TimeValue): TimeUnit {
  switch (value.kind) {
    case "interval":
      return value.precision === "range" ? "quarter" : value.precision;
    case "partial":
      if (value.day !== undefined || value.weekday !== undefined) return "day";
      if (value.week !== undefined) return "week";
      return value.month !== undefined ? "month" : "quarter";
    case "shift":
      return value.unit;
    case "stretch":
    case "open":
      return "century";
  }
}

/** The same piece of the calendar some years away: for February 12 months a year, for a quarter 4 quarters. */
function yearsAway(years: number, grain: TimeUnit): TimeValue {
  const count = { month: 12, quarter: 4, season: 4, week: 52, weekend: 52, day: 365 }[grain as "month"];
  if (count !== undefined) return { kind: "shift", amount: years * count, unit: grain, rounded: true };
  return { kind: "shift", amount: years, unit: "year", rounded: true };
}

function sentenceAt(tagged: TaggedArticle, offset: number): number {
  return tagged.article.sentences.findLastIndex(({ start }) => start <= offset);
}
