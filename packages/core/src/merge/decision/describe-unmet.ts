import type { Decision, Notice } from "../../schema/index.ts";

/** A decision about something that no longer exists is reported, not applied. */
export function describeUnmet({ id, action, who, when }: Decision): Notice {
  return {
    code: "decision-not-applied",
    message: `${who} decided on ${when.slice(0, 10)} to ${action} something that the articles no longer say (decision ${id}); it is not applied.`,
  };
}
