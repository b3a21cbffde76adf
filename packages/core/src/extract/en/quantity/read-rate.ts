import type { Span, TimeExpression } from "../../../schema/index.ts";

const UNIT: Readonly<Record<string, string>> = { Y: "year", Q: "quarter", M: "month", W: "week", D: "day", TH: "hour" };

/** Per what, from the set that follows the amount: "$450mn annually", "15 a year", "40,000 barrels per day". */
export function readRate(
  amount: Span,
  times: readonly TimeExpression[],
  body: string,
): { readonly per: string; readonly end: number } | null {
  const set = times.find(
    ({ type, span }) =>
      type === "set" &&
      span.start >= amount.end &&
      /^(?: \p{L}+){0,2} $/u.test(body.slice(amount.end, span.start).replaceAll("\u00a0", " ")),
  );
  const letter = /^P(T?)1([YQMWDH])$/.exec(set?.timex ?? "");
  const per = letter && UNIT[`${letter[1]}${letter[2]}`];
  if (set && per) return { per, end: body.slice(amount.end, set.span.start) === " " ? set.span.end : amount.end };
  const share =
    /^ (?:per|a|an) (share|person|head|passenger|aircraft|barrel|litre|gallon|kilo|kilogram|ton|tonne|unit|vote|hectare|household|family)\b/i.exec(
      body.slice(amount.end, amount.end + 24),
    );
  return share?.[1] ? { per: share[1].toLowerCase(), end: amount.end + share[0].length } : null;
}
