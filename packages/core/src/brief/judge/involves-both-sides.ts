import type { Fact } from "../../schema/index.ts";
import type { BriefContext } from "../brief-context.ts";

/** Whether people or institutions of both sides take part in what a fact tells, or of none that is known. */
export function involvesBothSides({ entities }: Pick<BriefContext, "entities">, { participants }: Fact): boolean {
  return new Set(participants.flatMap((id) => entities.get(id)?.side ?? [])).size !== 1;
}
