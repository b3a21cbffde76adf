import type { Fact } from "../../schema/index.ts";

/** The facts of a set and how they differ from those of the set before. A fact about which nothing changed is the same object. */
export interface FactChanges {
  /** In the order of their first statements. */
  readonly facts: readonly Fact[];
  readonly fresh: readonly Fact[];
  readonly gone: ReadonlySet<Fact>;
  /** Articles that come from elsewhere than was known before. */
  readonly regrouped: ReadonlySet<string>;
}
