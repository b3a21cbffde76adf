import type { Briefing, Change } from "../../schema/index.ts";
import type { BriefContext } from "../brief-context.ts";
import type { FactChange } from "../compare-digests.ts";

const MOST = 10;
/** So many of one kind before another kind has its turn: many new disputes do not hide what is new. */
const MOST_OF_KIND: Readonly<Record<Change, number>> = {
  "newly-disputed": 4,
  resolved: 3,
  updated: 3,
  added: 5,
  strengthened: 3,
  withdrawn: 5,
};

/** The changes in the order a reader wants them: disputes first, then the most salient of each kind, now or before. */
export function orderChanges(
  { ranked }: Pick<BriefContext, "ranked">,
  previous: Briefing,
  changes: readonly FactChange[],
): readonly FactChange[] {
  const now = new Map(ranked.map(({ id }, index) => [id, index]));
  const before = new Map(previous.digest.map(({ id }, index) => [id, index]));
  const place = ({ fact }: FactChange) => now.get(fact) ?? before.get(fact) ?? Number.POSITIVE_INFINITY;
  const first = ({ change }: FactChange) => (change === "newly-disputed" || change === "resolved" ? 0 : 1);
  return [...changes].sort((left, right) => first(left) - first(right) || place(left) - place(right));
}

/** Takes changes while there is room for them and for their kind. */
export function openQuota(): { takes(change: Change): boolean; add(change: Change): void } {
  const counts = new Map<Change, number>();
  const total = () => [...counts.values()].reduce((sum, count) => sum + count, 0);
  return {
    takes: (change) => total() < MOST && (counts.get(change) ?? 0) < MOST_OF_KIND[change],
    add: (change) => {
      counts.set(change, (counts.get(change) ?? 0) + 1);
    },
  };
}
