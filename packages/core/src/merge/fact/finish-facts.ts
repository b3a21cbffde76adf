import type { DateInterval, Entity, Fact, Topic } from "../../schema/index.ts";
import { compareText } from "../../text/index.ts";
import { changeOrdered } from "../change/index.ts";
import type { Report } from "../report/index.ts";
import { MOST_PUBLISHERS, rateSalience } from "./rate-salience.ts";

/** What the dossier as a whole adds to a fact. */
export interface Finish {
  /** Dates lent by other facts, and facts that sources disagree on, by ids. */
  readonly lent: ReadonlyMap<string, DateInterval>;
  readonly disputed: ReadonlySet<string>;
  readonly publishers: number;
  readonly entityOf: (id: string) => Entity | undefined;
  readonly topic: Topic;
}

/** Finished facts, the most salient first. */
export interface FinishState {
  finished: readonly Fact[];
}

export function openFinish(): FinishState {
  return { finished: [] };
}

/** Facts as the dossier shows them, the most salient first. */
export function finishFacts(
  facts: readonly Fact[],
  reportsOf: (fact: Fact) => readonly Report[],
  finish: Finish,
  state: FinishState = openFinish(),
): readonly Fact[] {
  const finished = new Set(facts.map((fact) => finishFact(fact, reportsOf, finish)));
  const before = new Set(state.finished);
  const fresh = [...finished].filter((fact) => !before.has(fact));
  state.finished = changeOrdered(state.finished, (fact) => !finished.has(fact), fresh, compareSalience);
  return state.finished;
}

function compareSalience(left: Fact, right: Fact): number {
  return right.salience - left.salience || compareText(left.id, right.id);
}

interface Finished {
  readonly lent: DateInterval | undefined;
  readonly isDisputed: boolean;
  readonly publishers: number;
  readonly topic: Topic;
  readonly fact: Fact;
}

/** A fact is built anew when a side of those who take part changes, so that the rest decides whether it is as it was. */
const known = new WeakMap<Fact, Finished>();

function finishFact(fact: Fact, reportsOf: (fact: Fact) => readonly Report[], finish: Finish): Fact {
  const { publishers, topic, entityOf } = finish;
  const lent = finish.lent.get(fact.id);
  const isDisputed = finish.disputed.has(fact.id);
  const before = known.get(fact);
  if (before && isSame(before, { lent, isDisputed, publishers, topic })) return before.fact;
  const dated = lent ? { ...fact, date: lent } : fact;
  const made: Fact = {
    ...dated,
    status: isDisputed ? "disputed" : fact.status,
    salience: rateSalience(dated, reportsOf(fact), publishers, entityOf, topic),
  };
  known.set(fact, { lent, isDisputed, publishers, topic, fact: made });
  return made;
}

function isSame(before: Finished, now: Omit<Finished, "fact">): boolean {
  return (
    before.lent?.start === now.lent?.start &&
    before.lent?.end === now.lent?.end &&
    before.lent?.precision === now.lent?.precision &&
    before.isDisputed === now.isDisputed &&
    before.topic === now.topic &&
    isSameShare(before.publishers, now.publishers)
  );
}

function isSameShare(left: number, right: number): boolean {
  return Math.min(left, MOST_PUBLISHERS) === Math.min(right, MOST_PUBLISHERS);
}
