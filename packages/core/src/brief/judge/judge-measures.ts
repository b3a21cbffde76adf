import type { BriefContext } from "../brief-context.ts";
import type { Judgment } from "./judgment.ts";
import { rateConfidence } from "./rate-confidence.ts";
import { selectBasis } from "./select-basis.ts";

const YEAR_DAYS = 400;
const RECENT_DAYS = 60;

const EASING = /\b(?:lift|eas|waiv|remov|delist|unfreez|restor|reinstat|suspend)\p{Ll}*\b/u;

/** Sanctions stay until somebody lifts them: no report of their lifting makes early relief unlikely. */
export function judgeMeasures(context: BriefContext): Judgment | null {
  const imposed = selectBasis(context, { types: ["sanction"], within: YEAR_DAYS }).filter(
    ({ eventStatus }) => eventStatus === "happened" || eventStatus === "ongoing",
  );
  if (!imposed.some(({ independentSources }) => independentSources > 1)) return null;
  const subjects = [...new Set(imposed.flatMap(({ topics }) => topics))];
  const eased = selectBasis(context, { types: ["yield"], subjects, within: RECENT_DAYS }).filter(({ evidence }) =>
    evidence.some(({ text }) => EASING.test(text)),
  );
  return {
    statement:
      eased.length === 0
        ? "Full relief from the sanctions and restrictions now reported in force is {} in the coming weeks."
        : "There is a {} of further relief from the sanctions and restrictions now reported in force in the coming weeks.",
    likelihood: eased.length === 0 ? "unlikely" : "roughly even chance",
    confidence: rateConfidence([...imposed, ...eased]),
    basis: [...imposed, ...eased].slice(0, 5),
    indicator: "An official notice of delisting, a general licence or a new waiver would change it.",
  };
}
