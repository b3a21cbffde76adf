import type { TimeExpression } from "../../../schema/index.ts";

/** True for a time that was still to come when the article was written: "scheduled for May", "next week", "in two days". */
export function liesAhead(time: TimeExpression | null): boolean {
  if (time === null || time.anchor !== "publication") return false;
  const { value } = time;
  if (value.kind === "partial")
    return value.direction === "future" || value.direction === "after" || (value.yearShift ?? 0) > 0;
  return value.kind === "shift" && value.amount > 0;
}
