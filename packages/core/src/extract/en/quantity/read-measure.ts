import type { Amount, NumberMention } from "./quantity-draft.ts";
import units from "./units.json" with { type: "json" };

const UNIT_OF = new Map(Object.entries(units).flatMap(([unit, forms]) => forms.map((form) => [form, unit] as const)));
const SPELLED = [...UNIT_OF.keys()].sort((left, right) => right.length - left.length).join("|");
const UNIT = new RegExp(`^[- \\u00a0\\u2010\\u2011]?(${SPELLED})(?![\\p{L}\\d])`, "iu");
const PERCENT = /^(?:[ \u00a0]?%|[- \u00a0](?:percent|per cent|pct)\b)/i;

/** "70%", "55 percent". */
export function readPercent(number: NumberMention, after: string): Amount | null {
  const sign = PERCENT.exec(after);
  return sign && { ...amount(number, "percent", sign[0].length), kind: "percent", rule: "en/quantity/percent" };
}

/** "261,000 hectares", "2,219-kilometre", "500km". */
export function readMeasure(number: NumberMention, after: string): Amount | null {
  const match = UNIT.exec(after);
  const unit = UNIT_OF.get(match?.[1]?.toLowerCase() ?? "");
  return match && unit ? amount(number, unit, match[0].length) : null;
}

function amount(number: NumberMention, unit: string, after: number): Amount {
  return {
    start: number.start,
    end: number.end + after,
    value: number.value,
    high: number.high,
    unit,
    kind: "measure",
    counted: "",
    rule: "en/quantity/measure",
  };
}
