import type { Fact } from "../../schema/index.ts";
import type { Candidate } from "./collect-candidates.ts";
import { isUnsettled } from "./is-unsettled.ts";

/** Quotation marks hold what one side says was agreed. */
const QUOTED = /[“"„«][^“”"„«»]*[”"»]/gu;
/** Words before "agreed" that take it back: "denied that it had agreed", "has not agreed". */
const TAKEN_BACK =
  /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|refus(?:e|es|ed|ing)|disput(?:e|es|ed|ing)|dismiss(?:es|ed|ing)?|fail(?:s|ed|ing)?|accus(?:e|es|ed|ing)|violat(?:e|es|ed|ing)|br(?:eak|eaks|oke|eaking)|breach(?:es|ed|ing)?|not|never|no|nor|neither|without|yet|if|whether|unless|until|\p{L}+n['’]t)\b[^.;]{0,60}\bagree[ds]?\b/iu;

const JOINTLY =
  /\b(?:both|the two|presidents|leaders|governments|countries|sides|ministers|delegations)\b[^.;]{0,40}\bagree[ds]?\b/iu;

/**
 * Whether a sentence tells that something was agreed, in that word: "both leaders agreed to keep talking". What one
 * side says the other agreed to is its claim: `isOneSided` tells such a fact.
 */
export function isAgreed(candidate: Candidate, isOneSided: (fact: Fact) => boolean = () => false): boolean {
  const text = wordsOf(candidate);
  const isAccordOfBoth = (fact: Fact) => isAccord(fact) && (JOINTLY.test(text) || !isOneSided(fact));
  return candidate.facts.some(isAccordOfBoth) && /\bagree[ds]?\b/u.test(text) && !TAKEN_BACK.test(text);
}

/** An accord that its source does not deny, allege or merely plan, and that no other source denies. */
function isAccord(fact: Fact): boolean {
  const { eventType, polarity, attribution, status, eventStatus } = fact;
  const modality = attribution?.modality ?? "asserted";
  const isHeld = modality === "asserted" || modality === "reported";
  const isMade = !isUnsettled(fact) && eventStatus !== "cancelled";
  return eventType === "agree" && polarity === "affirmed" && isHeld && isMade && status !== "disputed";
}

const wordsOf = ({ article, span }: Candidate) => article.body.slice(span.start, span.end).replace(QUOTED, "");

/** Whether it is the two sides that agreed, not one of them with what it was asked. */
export function isJointlyAgreed(candidate: Candidate): boolean {
  return isAgreed(candidate) && JOINTLY.test(wordsOf(candidate));
}
