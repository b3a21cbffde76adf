import type { Fact } from "../../schema/index.ts";
import { compareText } from "../../text/index.ts";

/** Ids of the dated events, oldest first. */
export function listTimeline(facts: readonly Fact[]): string[] {
  return facts
    .filter(({ kind, date, polarity }) => kind === "event" && date !== null && polarity === "affirmed")
    .sort(
      (left, right) =>
        compareText(left.date?.start ?? "", right.date?.start ?? "") ||
        compareText(left.date?.end ?? "", right.date?.end ?? "") ||
        compareText(left.id, right.id),
    )
    .map(({ id }) => id);
}
