import type { BriefContext } from "../brief-context.ts";
import { judgeDialogue } from "./judge-dialogue.ts";
import { judgeFriction } from "./judge-friction.ts";
import { judgeMeasures } from "./judge-measures.ts";
import type { Judgment } from "./judgment.ts";

/** In the order in which a reader wants them: where things go, what stays, what divides. */
const JUDGES: readonly ((context: BriefContext) => Judgment | null)[] = [judgeDialogue, judgeMeasures, judgeFriction];

/** The judgments that the dossier's facts carry, each resting on something that two independent publishers report. */
export function formJudgments(context: BriefContext): Judgment[] {
  return JUDGES.flatMap((judge) => judge(context) ?? []);
}
