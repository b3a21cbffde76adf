import type { QuantityDraft } from "./quantity-draft.ts";

const CHANGES =
  /\b(?:ris(?:e|es|ing)|rose|climb\w*|gr[eo]w\w*|increas\w*|jump\w*|doubl\w*|tripl\w*|f[ae]ll\w*|drop\w*|declin\w*|decreas\w*)\b/iu;

/** Two figures of one thing are seldom further apart than this. */
const FARTHEST = 3;

/** So many sentences on, the reader still knows what is measured. */
const REACH = 2;

/** "261,000 hectares under cultivation … Police counted 262,179 hectares": the same unit and size again, of nothing else. */
function isSameMatter(
  { quantity: known, sentence }: QuantityDraft,
  { quantity, ...draft }: QuantityDraft,
  isRival: boolean,
): boolean {
  if ((draft.rule !== "en/quantity/measure" && !isRival) || known.unit !== quantity.unit || known.per !== quantity.per)
    return false;
  const ratio = known.value / quantity.value;
  return namesNothing(quantity) && draft.sentence - sentence <= REACH && ratio < FARTHEST && ratio > 1 / FARTHEST;
}

function namesNothing({ measure, unit }: QuantityDraft["quantity"]): boolean {
  return measure === "area" || measure === unit || measure === `${unit}s`;
}

/** "The ministry puts the figure at 300": another figure of what the one before it measures, for the same time. */
const FIGURE = /\bput(?:s|ting)? (?:the|that|this) (?:figure|number|total|estimate) at (?:[\p{L} ]{1,20} )?$/iu;
const FIGURE_REACH = 60;

/** "killed 1,700 civilians. The government admits 37 such cases": what is counted stands before. */
const SUCH = /^such (?:cases?|deaths?|events?|incidents?|instances?|killings?|people|victims?)$/iu;

function findSuch(known: readonly QuantityDraft[], { quantity, sentence }: QuantityDraft): QuantityDraft | undefined {
  if (!SUCH.test(quantity.measure)) return undefined;
  return known.findLast((other) => other.rule === "en/quantity/count" && sentence - other.sentence <= REACH);
}

/** "a 15% levy on steel, rising to 30%": an amount that names nothing itself is of what the one before it was. */
export function inheritMeasures(drafts: readonly QuantityDraft[], body: string): readonly QuantityDraft[] {
  const named: QuantityDraft[] = [];
  for (const draft of drafts) {
    const last = named.at(-1);
    const { quantity } = draft;
    const follows =
      last?.sentence === draft.sentence &&
      last.quantity.unit === quantity.unit &&
      quantity.measure === quantity.unit &&
      CHANGES.test(body.slice(last.amount.end, draft.amount.start));
    const converts = last?.sentence === draft.sentence && body.slice(last.amount.end, draft.amount.start) === " (";
    const sums = [last?.rule, draft.rule].every((rule) => rule === "en/quantity/money");
    const isRival = FIGURE.test(body.slice(Math.max(0, draft.amount.start - FIGURE_REACH), draft.amount.start));
    const source =
      follows || (converts && sums) ? last : named.findLast((other) => isSameMatter(other, draft, isRival));
    const such = findSuch(named, draft);
    const { unit, measure } = such?.quantity ?? { ...quantity, measure: (source ?? draft).quantity.measure };
    const time = draft.time ?? (isRival ? source?.time : such?.time) ?? null;
    named.push({ ...draft, time, quantity: { ...quantity, unit, measure } });
  }
  return named;
}
