import type { TimeExpression } from "../../../schema/index.ts";

const SUPERLATIVE =
  /\b(?:first|second|third|last|most|least|fewest|worst|best|\p{L}{2,}est)\b[^.,;:()\n]{0,60}\bsince (?:the )?$/iu;
/** As far back as a superlative may stand. */
const REACH = 90;

/** True for "the first loss since 1992", "the deadliest raid since March": the time says what is compared, not when it was. */
export function comparesOnly(body: string, { limit, span }: TimeExpression): boolean {
  return limit === "from" && SUPERLATIVE.test(body.slice(Math.max(0, span.start - REACH), span.start));
}
