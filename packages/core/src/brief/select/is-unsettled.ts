import type { Fact } from "../../schema/index.ts";

/** True of what was only planned or asked for: nobody says that it took place. */
export function isUnsettled({ eventStatus }: Pick<Fact, "eventStatus">): boolean {
  return eventStatus === "planned" || eventStatus === "called-for";
}
