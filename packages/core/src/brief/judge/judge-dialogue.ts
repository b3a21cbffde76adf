import type { BriefContext } from "../brief-context.ts";
import { withArticle } from "../wording/index.ts";
import type { Judgment } from "./judgment.ts";
import { rateConfidence } from "./rate-confidence.ts";
import { selectBasis } from "./select-basis.ts";

const RECENT_DAYS = 45;

/** Talks that took place and were followed by an undertaking to go on tend to go on: "Direct talks are likely to continue". */
export function judgeDialogue(context: BriefContext): Judgment | null {
  const undertakings = selectBasis(context, { types: ["agree", "cooperate"], within: RECENT_DAYS });
  const meetings = selectBasis(context, { types: ["consult"], within: RECENT_DAYS });
  const basis = [...meetings.slice(0, 2), ...undertakings.slice(0, 3)];
  const carried = meetings.some(({ independentSources }) => independentSources > 1) && undertakings.length > 0;
  if (!carried) return null;
  const [first, second] = context.topic.profile.sides;
  const broken = context.ranked.some(
    ({ eventType, eventStatus }) => eventType === "consult" && eventStatus === "cancelled",
  );
  return {
    statement: broken
      ? `There is a {} that direct talks between ${withArticle(first.name)} and ${withArticle(second.name)} continue in the coming weeks.`
      : `Direct talks between ${withArticle(first.name)} and ${withArticle(second.name)} are {} to continue in the coming weeks.`,
    likelihood: broken ? "roughly even chance" : "likely",
    confidence: rateConfidence(basis),
    basis,
    indicator:
      "A cancelled follow-up, a new public exchange of threats or new measures by either side would change it.",
  };
}
