import type { Report } from "../report/index.ts";

/** Acts that befall one party once: two dates for them are two versions, not two events. Meetings, calls and strikes recur. */
const ONCE_ONLY = new Set([
  "capture",
  "kill",
  "extradite",
  "elect",
  "win",
  "resign",
  "appoint",
  "dismiss",
  "crash",
  "found",
  "revoke",
]);

/** "captured the president", "was extradited": cannot well happen to the same party twice in a season. */
export function isOnceOnly({ concepts }: Report): boolean {
  return [...concepts].some((concept) => ONCE_ONLY.has(concept));
}
