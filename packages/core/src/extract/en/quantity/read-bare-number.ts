import type { Amount, NumberMention } from "./quantity-draft.ts";

const SHARED_NOUN = /^ (?:and|or|to) (?:\d[\d,.]*|\p{Ll}+) (?:\p{Ll}+ )?(\p{Ll}+s|people|men|women|children)\b/u;
const COUNTED_BEFORE =
  /\b(?:(\p{Ll}+) )?(\p{Ll}{3,}) of (?:about |around |some |nearly |almost |approximately |roughly |more than |over |at least |up to |just )?$/u;
const NOT_COUNTED =
  /^(?:one|part|end|age|date|speed|score|ratio|top|front|head|series|type|kind|sort|half|because|instead|ahead)$/;
const STANDS_ALONE = /^(?:[,.;)]|$| (?:in|from|at|of|for|a|per|by|on|and|or|more|fewer|others?)\b)/;

/**
 * A number without a noun of its own: "cuts of 10,000" takes the noun before it, "102 and 21 people" the one after it,
 * "1,600 in Britain" that of the count before it in its sentence, "four billion" the currency of the sum before it.
 */
export function readBareNumber(
  number: NumberMention,
  body: string,
  before: string,
  after: string,
  earlier: readonly Amount[],
): Amount | null {
  const shared = SHARED_NOUN.exec(after)?.[1];
  if (shared) return make(number, singular(shared), shared);
  if (!STANDS_ALONE.test(after)) return null;
  const noun = COUNTED_BEFORE.exec(before);
  if (noun?.[2] && !NOT_COUNTED.test(noun[2]))
    return make(number, singular(noun[2]), [noun[1], noun[2]].filter(Boolean).join(" "));
  const last = earlier.at(-1);
  if (!last || number.start - last.end > REACH || /[.!?]\s/.test(body.slice(last.end, number.start)))
    return sameValue(number, earlier);
  if (last.kind === "money" && number.value >= 1e6) return { ...make(number, last.unit, ""), kind: "money" };
  // "6,400 civilians were killed, 2,248 of them women"
  if (last.kind === "count" && /^ of (?:them|whom|these|those)\b/.test(after))
    return make(number, last.unit, last.counted);
  const listed = /^ (?:in|from|at|by|on)\b/.test(after) && /(?:,|\band|\bto|\bor) $/.test(before);
  return last.kind === "count" && listed ? make(number, last.unit, last.counted) : null;
}

/** A count is taken up within so many characters. */
const REACH = 80;

/** "to eliminate 789" after "789 dealerships": the same number again. */
function sameValue(number: NumberMention, earlier: readonly Amount[]): Amount | null {
  if (number.value < 100) return null;
  const same = earlier.findLast(({ value, kind }) => value === number.value && kind === "count");
  return same ? make(number, same.unit, same.counted) : null;
}

function make(number: NumberMention, unit: string, counted: string): Amount {
  const { start, end, value, high } = number;
  return { start, end, value, high, unit, kind: "count", counted, rule: "en/quantity/bare-number" };
}

function singular(noun: string): string {
  if (noun === "people") return noun;
  return /ies$/.test(noun) ? `${noun.slice(0, -3)}y` : noun.replace(/(?<=[^su])s$/, "");
}
