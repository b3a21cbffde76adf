import type { Report } from "../report/index.ts";

/** Those whom violence befalls, by what they are to it: nobody is a soldier and a rebel, or a rebel and a civilian. */
const KINDS = {
  irregular: "fighter|guerrilla|gunm[ae]n|insurgent|militant|paramilitar(?:y|ies)|rebel|terrorist",
  regular: "guard|marine|officer|police(?:m[ae]n)?|sailor|soldier|troop|trooper",
  civilian: "child(?:ren)?|civilian|farmer|journalist|migrant|passenger|resident|student|villager|wom[ae]n|worker",
} as const;

type VictimKind = keyof typeof KINDS;

const WORDS = (Object.keys(KINDS) as VictimKind[]).map(
  (kind) => [kind, new RegExp(`\\b(?:${KINDS[kind]})s?\\b`, "iu")] as const,
);

/** "no civilians were [killed]", "two soldiers were [wounded]". */
const SUFFERED = /^(.{1,60}?)\s(?:was|were|been|being)\b/iu;

const known = new WeakMap<Report, VictimKind | null>();

/** What those are whom an act befell; null where the words name none of these, or several. */
function victimKind(report: Report): VictimKind | null {
  const kind = known.get(report);
  if (kind !== undefined) return kind;
  const read = readKind(report);
  known.set(report, read);
  return read;
}

function readKind({ parties, evidence }: Report): VictimKind | null {
  const recipients = parties.flatMap(({ role, text }) => (role === "recipient" ? text : []));
  const told = recipients.length > 0 ? recipients.join(" ") : (SUFFERED.exec(evidence.text)?.[1] ?? "");
  const [kind, ...others] = WORDS.flatMap(([name, words]) => (words.test(told) ? name : []));
  return kind === undefined || others.length > 0 ? null : kind;
}

/** True where the one befell, say, soldiers and the other rebels. */
export function befellOthers(left: Report, right: Report): boolean {
  const [one, other] = [victimKind(left), victimKind(right)];
  return one !== null && other !== null && one !== other;
}
