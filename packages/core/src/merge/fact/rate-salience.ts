import type { Entity, Fact, Topic } from "../../schema/index.ts";
import { roundScore } from "../cluster/pair-score.ts";
import { foldReports, type Report } from "../report/index.ts";

/** How much of the salience each sign is worth: independent sources, an early place in an article, both sides involved, a date. */
const SHARE = { sources: 0.4, place: 0.3, sides: 0.2, dated: 0.1 } as const;

/** Beyond so many publishers another one makes no fact less salient. */
export const MOST_PUBLISHERS = 5;

/** 0 … 1: how much the dossier turns on a fact. */
export function rateSalience(
  fact: Fact,
  reports: readonly Report[],
  total: number,
  entityOf: (id: string) => Entity | undefined,
  topic: Topic,
): number {
  const sides = new Set(fact.participants.flatMap((id) => entityOf(id)?.side ?? []));
  const both = topic.profile.sides.filter(({ id }) => sides.has(id)).length / topic.profile.sides.length;
  const earliest = earliestSentences(reports);
  const sources = total === 0 ? 0 : Math.min(1, fact.independentSources / Math.min(total, MOST_PUBLISHERS));
  return roundScore(
    SHARE.sources * sources + SHARE.place / (1 + earliest / 3) + SHARE.sides * both + (fact.date ? SHARE.dated : 0),
  );
}

const earliestSentences = foldReports(
  (reports) => earliestOf(Number.POSITIVE_INFINITY, reports),
  (before, { added }) => earliestOf(before, added),
);

function earliestOf(before: number, reports: readonly Report[]): number {
  return reports.reduce((first, { statement }) => Math.min(first, statement.sentence), before);
}
