import type { Modality } from "../../../schema/index.ts";
import eventVerbs from "../event/event-verbs.json" with { type: "json" };
import reportVerbs from "./report-verbs.json" with { type: "json" };
import stanceVerbs from "./stance-verbs.json" with { type: "json" };

const REPORTS: ReadonlySet<string> = new Set(reportVerbs);
const STANCES: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries(stanceVerbs).map(([modality, verbs]) => [modality, new Set(verbs)]),
);
const SPOKEN_EVENTS: ReadonlySet<string> = new Set([
  ...eventVerbs.accuse,
  ...eventVerbs.request,
  ...eventVerbs.threaten,
]);

/** True for a verb that can introduce reported words: "said", "noted", "asked". */
export function isReport(lemma: string): boolean {
  return REPORTS.has(lemma);
}

/** Verbs of the same stance that leave open whether the thing is so. */
const DOUBTS = new Set(["dismiss", "oppose", "question"]);

/** True for a verb whose content its subject says is not so: "denied that it had paid". */
export function isDenial(lemma: string): boolean {
  return STANCES.denied?.has(lemma) === true && !DOUBTS.has(lemma);
}

/** Verbs that say of someone that he did a thing: "accused the firm of taking bribes". */
const CHARGES = new Set(["accuse", "blame", "charge", "criticise", "criticize", "suspect"]);

/** True for a verb whose object is the one charged and what follows "of" or "for" the deed. */
export function isCharge(lemma: string): boolean {
  return CHARGES.has(lemma);
}

const COGNITION = new Set(
  "believe think feel hope fear expect know want find understand recall remember worry suspect wonder see".split(" "),
);

/** True for what goes on in a head: the one who reports it ("said he believes") is the better source. */
export function isCognition(lemma: string): boolean {
  return COGNITION.has(lemma);
}

/** How a verb of saying puts its content forward: "denied" → denied, "accused" → alleged; null for other verbs. */
export function modalityOf(lemma: string): Modality | null {
  for (const modality of ["denied", "alleged", "threatened", "planned", "reported"] as const)
    if (STANCES[modality]?.has(lemma)) return modality;
  return REPORTS.has(lemma) ? "reported" : SPOKEN_EVENTS.has(lemma) ? "alleged" : null;
}

/** True for what someone means to do without a word of it: "planned"; another's report of it is the better source. */
export function isIntention(lemma: string): boolean {
  return STANCES.planned?.has(lemma) === true && !REPORTS.has(lemma);
}

/** True for a verb whose object is what someone thinks or wants, without a clause: "criticised the policy". */
export function isStance(lemma: string): boolean {
  return Object.values(STANCES).some((verbs) => verbs.has(lemma));
}
