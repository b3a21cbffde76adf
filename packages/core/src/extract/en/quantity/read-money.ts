import currencies from "./currencies.json" with { type: "json" };
import { isOpenNumber } from "./find-numbers.ts";
import type { Amount, NumberMention } from "./quantity-draft.ts";

const symbols: Readonly<Record<string, string>> = currencies.symbols;
const names: Readonly<Record<string, string>> = currencies.names;
const nationalities: Readonly<Record<string, string>> = currencies.nationalities;

const literal = (text: string) => text.replace(/[$.]/g, "\\$&");
const longestFirst = (words: readonly string[]) =>
  [...words]
    .sort((left, right) => right.length - left.length)
    .map(literal)
    .join("|");
const SYMBOL = new RegExp(`(?<![\\w])(${longestFirst(Object.keys(symbols))}|${currencies.codes.join("|")}) ?$`, "i");
const CODE_AFTER = new RegExp(`^ ?(${currencies.codes.join("|")}|€|£)(?![\\w])`);
const NAME_AFTER = new RegExp(
  `^[- ](?:of )?(?:(${longestFirst(Object.keys(nationalities))}) )?(${longestFirst(Object.keys(names))})s?(?![\\w])`,
  "i",
);
/** Words that are currencies only behind an amount of money's size or kind: "pounds of cocaine", "the real". */
const WEIGHT_AFTER =
  /^(?:[- ]pounds? (?:of|heavy|in weight)|-pound (?!(?:\p{L}+ )?(?:fine|note|coin|bill|deal|contract|loan|grant|debt|investment|fund|budget|deficit|bailout|package|salary|prize|reward|project|scheme)))/iu;

/** "$450mn", "US$40 billion", "9.9 billion yuan", "26 cents", "billions of dollars". */
export function readMoney(number: NumberMention, text: string, before: string, after: string): Amount | null {
  const words = text.slice(number.start, number.end);
  const symbol = SYMBOL.exec(before);
  if (symbol?.[1]) {
    const mark = symbol[1].toLowerCase();
    // A bare "#" is a number sign, and "Rs" or "Bs" common letters, unless millions follow.
    if (/^(?:#|rs|bs|gb #)$/.test(mark) && !/illion|bn|mn/i.test(words)) return null;
    const named = NAME_AFTER.exec(after);
    const length = named && symbols[mark] === names[named[2]?.toLowerCase() ?? ""] ? named[0].length : 0;
    return amount(number, symbols[mark] ?? symbol[1].toUpperCase(), symbol[0].length, length);
  }
  const code = CODE_AFTER.exec(after);
  if (code?.[1]) return amount(number, symbols[code[1]] ?? code[1], 0, code[0].length);
  const name = NAME_AFTER.exec(after);
  if (!name?.[2] || WEIGHT_AFTER.test(after)) return null;
  if (/ of /.test(name[0].slice(0, 4)) && !isOpenNumber(words)) return null;
  const unit = nationalities[name[1]?.toLowerCase() ?? ""] ?? names[name[2].toLowerCase()] ?? "USD";
  const cents = /^cents?$/i.test(name[2]);
  return { ...amount(number, unit, 0, name[0].length), value: cents ? number.value / 100 : number.value };
}

function amount(number: NumberMention, unit: string, before: number, after: number): Amount {
  return {
    start: number.start - before,
    end: number.end + after,
    value: number.value,
    high: number.high,
    unit,
    kind: "money",
    counted: "",
    rule: "en/quantity/money",
  };
}
