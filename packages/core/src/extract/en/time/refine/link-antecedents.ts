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
  const own = time.rule.endsWith("same-period") ? yearEarlier(grainOf(value)) : time.value;
  // "12:00 UTC Monday": the day's own part of day says no more than the hour.
  return {
    ...time,
    value: own,
    from: [...from, value],
    ...(clock && !time.clock && time.type === "time" ? { clock } : {}),
  };
}

function fallback(time: TimeExpression): TimeExpression {
  const { value } = time;
  if (time.clock) return { ...time, anchor: "publication" };
  if (time.rule.endsWith("same-period"))
    return { ...time, anchor: "publication", value: yearEarlier("year"), timex: "XXXX" };
  const rounded = value.kind === "shift" && value.rounded;
  if (rounded && (value.amount !== 0 || value.unit === "day") && !/^those/i.test(time.text))
    return { ...time, anchor: "publication" };
  return { ...time, anchor: "none", value: { kind: "open" } };
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

/** The same piece of the calendar a year before: February → 12 months back, a quarter → 4 quarters. */
function yearEarlier(grain: TimeUnit): TimeValue {
  const count = { month: 12, quarter: 4, season: 4, week: 52, weekend: 52 }[grain as "month"];
  if (count !== undefined) return { kind: "shift", amount: -count, unit: grain, rounded: true };
  if (grain === "day") return { kind: "shift", amount: -365, unit: "day", rounded: true };
  return { kind: "shift", amount: -1, unit: "year", rounded: true };
}

function sentenceAt(tagged: TaggedArticle, offset: number): number {
  return tagged.article.sentences.findLastIndex(({ start }) => start <= offset);
}
