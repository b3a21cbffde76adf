import type { Decision } from "../../schema/index.ts";

/** Decisions about entities that no article names any more; `isKnown` tells of a member ("article/e1") whether one does. */
export function findUnmetEntities(
  decisions: readonly Decision[],
  isKnown: (member: string) => boolean,
): readonly Decision[] {
  return decisions.filter((decision) => {
    if (decision.action === "rename") return !isKnown(decision.member);
    if ((decision.action !== "join" && decision.action !== "split") || decision.subject !== "entity") return false;
    const needed = decision.action === "join" ? 2 : 1;
    return decision.members.filter(isKnown).length < needed;
  });
}
