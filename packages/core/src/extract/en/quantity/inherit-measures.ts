import type { QuantityDraft } from "./quantity-draft.ts";

const CHANGES =
  /\b(?:ris(?:e|es|ing)|rose|climb\w*|gr[eo]w\w*|increas\w*|jump\w*|doubl\w*|tripl\w*|f[ae]ll\w*|drop\w*|declin\w*|decreas\w*)\b/iu;

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
    named.push(last && follows ? { ...draft, quantity: { ...quantity, measure: last.quantity.measure } } : draft);
  }
  return named;
}
