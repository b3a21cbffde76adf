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

const NUMBERS = "one two three four five six seven eight nine ten eleven twelve".split(" ");
const COUNT = new RegExp(`\\b(?:\\d[\\d,]*|${NUMBERS.join("|")})\\b`, "iu");
/** "At least six" and "eight" may be one count. */
const LOOSE = /\b(?:about|almost|around|at least|more than|nearly|over|several|some|up to)\b/iu;

/** Whoever is told of, in the passive: "three police officers were killed". */
const SUFFERED = new RegExp(
  `(?:^|\\s)((?:\\S+\\s){0,2}${COUNT.source}(?:\\s[\\p{L}-]+){1,3})\\s(?:was|were|been)\\s`,
  "iu",
);

/** How the numbers of those whom two acts befell stand to each other: "killed 14 people", "killed four men". */
export interface VictimCounts {
  readonly differ: boolean;
  /** True where no one toll is counted so differently: 14 and four. */
  readonly far: boolean;
}

const SAME: VictimCounts = { differ: false, far: false };

/** Tolls of one act that two sources give seldom differ by more than this. */
const FARTHEST = 1.5;

/** Whether both tell of an act that befalls people, and of other numbers of them. */
export function compareVictims(left: Report, right: Report): VictimCounts {
  if (![...left.concepts].some((concept) => BEFALLS_PERSON.has(concept) && right.concepts.has(concept))) return SAME;
  const [a, b] = [countIn(left), countIn(right)];
  if (a === null || b === null || a === b) return SAME;
  return { differ: true, far: Math.max(a, b) > FARTHEST * Math.min(a, b) };
}

const counts = new WeakMap<Report, number | null>();

function countIn(report: Report): number | null {
  const known = counts.get(report);
  const count = known === undefined ? readCount(report) : known;
  counts.set(report, count);
  return count;
}

function readCount({ parties, evidence }: Report): number | null {
  const recipients = parties.flatMap(({ role, text }) => (role === "recipient" ? text : []));
  for (const text of [...recipients, SUFFERED.exec(evidence.text)?.[1] ?? ""]) {
    const [count] = LOOSE.test(text) ? [] : (COUNT.exec(text) ?? []);
    if (count === undefined) continue;
    const word = NUMBERS.indexOf(count.toLowerCase());
    return word < 0 ? Number(count.replaceAll(",", "")) : word + 1;
  }
  return null;
}

/** "captured the president", "was extradited": cannot well happen to the same party twice in a season. */
function isOnceOnly({ concepts }: Report): boolean {
  return [...concepts].some((concept) => ONCE_ONLY.has(concept));
}

/** Acts that are someone's by whom they fall on; who else is named may do the same again. */
const SUFFERED_ACTS = new Set("capture kill shoot extradite".split(" "));

/** True where the act befell one of these people, or is such that one party has it once: "killed six people" may be told again the next day. */
export function befellOnce(report: Report, people: ReadonlySet<string>): boolean {
  return [...report.concepts].some((concept) => {
    if (!BEFALLS_PERSON.has(concept)) return ONCE_ONLY.has(concept);
    const parties = SUFFERED_ACTS.has(concept) ? report.recipients : report.entities;
    return [...parties].some((id) => people.has(id));
  });
}
