import type { TimeExpression } from "../../../schema/index.ts";

const SUPERLATIVE =
  /\b(?:first|second|third|last|most|least|fewest|worst|best|\p{L}{2,}est)\b[^.,;:()\n]{0,60}\bsince (?:the )?$/iu;
/** As far back as a superlative may stand. */
const REACH = 90;

/** "two weeks away from Christmas", "days short of May 3" */
const AWAY = /\b(?:away from|short of|shy of|weeks? from|days? from|months? from)\s(?:the\s)?$/iu;

/**
 * True for "the first loss since 1992", "the deadliest raid since March", "two weeks away from Christmas": the time says
 * what is compared, not when it was.
 */
export function comparesOnly(body: string, { limit, span }: TimeExpression): boolean {
  const before = body.slice(Math.max(0, span.start - REACH), span.start);
  return AWAY.test(before) || (limit === "from" && SUPERLATIVE.test(before));
}
