import type { TimeExpression } from "../../../../schema/index.ts";

const FROM =
  /\b(?:since|ever since|starting|beginning|after|as of|effective)(?: at least| about| around| on| in| from)? (?:the )?$/i;
const UNTIL =
  /\b(?:by|until|till|before|prior to|no later than|ahead of|up to)(?: at least| about| around)? (?:the )?$/i;

/** Open ends: "since October" is `from`, "by early February" is `until`. */
export function markLimits(times: readonly TimeExpression[], body: string): readonly TimeExpression[] {
  return times.map((time) => {
    const limit = limitOf(time, body);
    return limit && (time.type === "date" || time.type === "time") && !time.range ? { ...time, limit } : time;
  });
}

function limitOf({ span, text }: TimeExpression, body: string): TimeExpression["limit"] | undefined {
  const before = body.slice(Math.max(0, span.start - 24), span.start);
  if (/^(?:by|until|till)\b/i.test(text) || UNTIL.test(before)) return "until";
  if (FROM.test(before) && !/\bas of (?:the )?$/i.test(before)) return "from";
  return /^ (?:onwards?|and beyond)\b/i.test(body.slice(span.end, span.end + 12)) ? "from" : undefined;
}
