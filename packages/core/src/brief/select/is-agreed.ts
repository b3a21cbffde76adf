import type { Candidate } from "./collect-candidates.ts";

/** Whether a sentence tells that something was agreed, in that word: "both leaders agreed to keep talking". */
export function isAgreed({ article, span, facts }: Candidate): boolean {
  const agrees = facts.some(({ eventType, polarity }) => eventType === "agree" && polarity === "affirmed");
  return agrees && /\bagree[ds]?\b/u.test(article.body.slice(span.start, span.end));
}

const JOINTLY =
  /\b(?:both|the two|presidents|leaders|governments|countries|sides|ministers|delegations)\b[^.;]{0,40}\bagree[ds]?\b/iu;

/** Whether it is the two sides that agreed, not one of them with what it was asked. */
export function isJointlyAgreed(candidate: Candidate): boolean {
  const { article, span } = candidate;
  return isAgreed(candidate) && JOINTLY.test(article.body.slice(span.start, span.end));
}
