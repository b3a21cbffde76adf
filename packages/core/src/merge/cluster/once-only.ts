import type { Report } from "../report/index.ts";

/** Acts of which only the one they fall on is a name: two raids may each kill four people. */
const BEFALLS_PERSON = new Set("capture kill shoot extradite elect win resign appoint dismiss".split(" "));

/** Acts that befall one party once: two dates for them are two versions, not two events. Meetings, calls and strikes recur. */
const ONCE_ONLY = new Set([...BEFALLS_PERSON, "crash", "found", "revoke"]);

/** True when both tell of an act that can befall one party once, and of the same party: two dates of it are two versions. */
export function isSameOnce(left: Report, right: Report, isPerson: (id: string) => boolean): boolean {
  if (!isOnceOnly(left) || !isOnceOnly(right)) return false;
  const bodily = [...left.concepts].some((concept) => BEFALLS_PERSON.has(concept) && right.concepts.has(concept));
  return !bodily || [...left.entities].some((id) => isPerson(id) && right.entities.has(id));
}

const COUNT = /\b(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen)\b/iu;

/** Both tell of an act that befalls people, and of other numbers of them: "killed 14 people", "killed four men". */
export function areOtherVictims(left: Report, right: Report): boolean {
  if (![...left.concepts].some((concept) => BEFALLS_PERSON.has(concept) && right.concepts.has(concept))) return false;
  const [a, b] = [countIn(left), countIn(right)];
  return a !== null && b !== null && a !== b;
}

function countIn({ parties }: Report): string | null {
  const victims = parties.filter(({ role }) => role === "recipient").map(({ text }) => COUNT.exec(text)?.[0]);
  return victims.find((count) => count !== undefined)?.toLowerCase() ?? null;
}

/** "captured the president", "was extradited": cannot well happen to the same party twice in a season. */
export function isOnceOnly({ concepts }: Report): boolean {
  return [...concepts].some((concept) => ONCE_ONLY.has(concept));
}
