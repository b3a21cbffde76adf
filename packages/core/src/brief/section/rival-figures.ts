import pluralize from "pluralize";
import { describeAmount, formatQuantity } from "../../quantity/index.ts";
import type { Dispute, Evidence, Fact, Quantity } from "../../schema/index.ts";
import { compareText } from "../../text/index.ts";
import type { BriefContext } from "../brief-context.ts";

/** One value of a figure as some sources give it. */
export interface FigureValue {
  readonly words: string;
  readonly fact: Fact;
  readonly evidence: readonly Evidence[];
  readonly independentSources: number;
}

/** A figure with all its values: more than one where sources rival each other. */
export interface Figure {
  readonly measure: string;
  readonly values: readonly FigureValue[];
}

/** Two measures of one value and bound are the same figure when the value is this large: "126 people", "126 deaths". */
const UNMISTAKABLE = 100;

/** Small counts ("two leaders"), ordinals and clock times are no figures of a briefing. */
const SMALLEST_COUNT = 10;

/** Whether a fact is a figure that a reader would look up: an amount of money, a share, a large count, a duration. */
export function isFigure({ kind, quantity }: Fact): boolean {
  if (kind !== "quantity" || !quantity || quantity.unit === "o'clock" || !isNamed(quantity)) return false;
  if (/^[A-Z]{3}$/u.test(quantity.unit) || quantity.unit === "percent") return true;
  if (DURATION.test(quantity.unit)) return true;
  if (/^(?:second|day|week|month|year|decade)$/u.test(quantity.unit)) return false;
  return Math.abs(quantity.value) >= SMALLEST_COUNT;
}

const DURATION = /^(?:hour|minute)$/u;
/** "About 30 kilometres" of nothing named is a place's distance, or the bracketed other unit of an amount. */
const PHYSICAL =
  /^(?:(?:square |cubic )?(?:mile|kilometre|metre|centimetre|foot|inch|yard)|hectare|acre|tonne|kilogram|gram|pound|ounce|litre|gallon|barrel|degree)$/u;
const PRONOUN =
  /^(?:he|she|it|they|him|her|them|we|us|you|i|this|that|these|those|which|who|what|there|one|some|others?)$/iu;
/** "What the world" is torn from "of what the world consumes". */
const RELATIVE = /^(?:what|which|who|whom|whose|that|where|when|how)\b/iu;
const BARE_PHRASE =
  /^(?:(?:the|this|that|these|those|its|his|her|their|both|each|all) )+(?:(?:one|two|three|four|five|both|other|same|latter|former) )?(?<noun>\p{Ll}+)$/iu;

/** Whether a measure says what is counted: "he", "percent" and, of money, "the two countries" do not. */
function isNamed({ measure, unit }: Quantity): boolean {
  if (measure === "" || measure === unit || PRONOUN.test(measure) || RELATIVE.test(measure)) return false;
  // "$740 million" of "Sudland" may be aid, debt or trade.
  if (/^[A-Z]{3}$/u.test(unit) && /^\p{Lu}\p{Ll}+$/u.test(measure)) return false;
  if (PHYSICAL.test(unit) && measure === pluralize(unit)) return false;
  // "The conversation" says what lasted 55 minutes, "Norland avoided" what was done in them.
  if (DURATION.test(unit)) return !/ \p{Ll}+ed$/u.test(measure);
  const { noun } = BARE_PHRASE.exec(measure)?.groups ?? {};
  return noun === undefined || noun === unit || noun === pluralize(unit);
}

/** Figures in rows: values that a dispute sets against each other, or one amount under two names, are one row. */
export function rivalFigures(context: BriefContext, facts: readonly Fact[]): Figure[] {
  const disputes = context.dossier.disputes.filter(({ kind }) => kind === "quantity");
  const rows: { readonly first: Fact; readonly dispute: Dispute | undefined; readonly values: FigureValue[] }[] = [];
  for (const fact of facts) {
    const dispute = disputes.find(({ facts: members }) => members.includes(fact.id));
    const row = rows.find((known) => (dispute && known.dispute === dispute) || sameAmount(known.first, fact));
    if (row) continue;
    rows.push({ first: fact, dispute, values: dispute ? versionValues(dispute, fact, context) : [ownValue(fact)] });
  }
  return rows.map(({ first, values }) => ({ measure: first.quantity?.measure ?? "", values }));
}

/** The amount as it stands now: reports that a later one moved on from carry the earlier one. */
function ownValue(fact: Fact): FigureValue {
  const words = fact.quantity ? wordFigure(fact.quantity) : "";
  const earlier = fact.history.flatMap(({ evidence }) => evidence);
  const evidence = fact.evidence.filter((piece) => !earlier.some((other) => isSamePlace(other, piece)));
  const told = new Set(evidence.map(({ article }) => article));
  const origins = fact.origins.filter(({ articles }) => articles.some((article) => told.has(article)));
  return { words, fact, evidence, independentSources: origins.length };
}

const isSamePlace = (left: Evidence, right: Evidence) =>
  left.article === right.article && left.start === right.start && left.end === right.end;

/** The amount, without the unit that its row names: "Extraditions to Norland: 521", "Deported Norlanders: 110". */
function wordFigure(quantity: Quantity): string {
  const words = quantity.measure.toLowerCase().split(/[^\p{L}]+/u);
  const named = words.includes(quantity.unit) || words.includes(pluralize(quantity.unit));
  return formatQuantity(named ? { ...quantity, unit: "" } : quantity);
}

/** Each version of a dispute with the fact that holds its amount: the merge gives every amount one of its own. */
function versionValues({ versions, facts }: Dispute, fact: Fact, context: BriefContext): FigureValue[] {
  const rivals = facts.flatMap((id) => context.facts.get(id) ?? []);
  const holds = (value: string) => (rival: Fact) => rival.quantity && describeAmount(rival.quantity) === value;
  return [...versions]
    .sort((left, right) => right.independentSources - left.independentSources || compareText(left.value, right.value))
    .map(({ value, evidence, independentSources }) => ({
      words: value,
      fact: rivals.find(holds(value)) ?? fact,
      evidence,
      independentSources,
    }));
}

/** "36 known strikes" and "36 operations" on one subject, "126 people killed" and "126 deaths". */
function sameAmount({ quantity: left, topics: ours }: Fact, { quantity: right, topics: theirs }: Fact): boolean {
  if (!left || !right || left.value !== right.value || left.bound !== right.bound) return false;
  if (left.value >= UNMISTAKABLE) return true;
  return left.unit === right.unit || ours.some((topic) => theirs.includes(topic));
}
