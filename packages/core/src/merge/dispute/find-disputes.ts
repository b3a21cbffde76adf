import type { Dispute, Evidence, Fact, Topic } from "../../schema/index.ts";
import { compareText } from "../../text/index.ts";
import type { Comparison } from "../cluster/comparison.ts";
import { addCopies, chooseSpeakers } from "../fact/choose-speakers.ts";
import type { Report } from "../report/index.ts";
import type { SourceGroups } from "../source/index.ts";
import { buildDispute, type Disagreement } from "./build-dispute.ts";
import { dropRepeats } from "./drop-repeats.ts";
import { findAreaDisputes } from "./find-area-disputes.ts";
import { findDateDisputes } from "./find-date-disputes.ts";
import { findDenialDisputes } from "./find-denial-disputes.ts";
import { findDeniedClaims } from "./find-denied-claims.ts";
import { findDirectionDisputes } from "./find-direction-disputes.ts";
import { findEdits } from "./find-edits.ts";
import { findExistenceDisputes } from "./find-existence-disputes.ts";
import { findGroundDisputes } from "./find-ground-disputes.ts";
import { findListDisputes } from "./find-list-disputes.ts";
import { findPlaceDisputes } from "./find-place-disputes.ts";
import { findQuantityDisputes } from "./find-quantity-disputes.ts";
import { findWordingDisputes } from "./find-wording-disputes.ts";

const WITHIN_FACT = [
  findDateDisputes,
  findQuantityDisputes,
  findExistenceDisputes,
  findWordingDisputes,
  findGroundDisputes,
  findAreaDisputes,
  findPlaceDisputes,
  findListDisputes,
];

/** Everything the sources disagree on, each disagreement once. */
export function findDisputes(
  facts: readonly Fact[],
  reportsOf: (fact: Fact) => readonly Report[],
  groups: SourceGroups,
  topic: Topic,
  comparison: Comparison,
): Dispute[] {
  const read = [
    ...facts.flatMap((fact) => findWithin(fact, reportsOf(fact), comparison)),
    ...findDenialDisputes(facts, reportsOf),
    ...findDirectionDisputes(facts, reportsOf, topic),
    ...findDeniedClaims(facts, reportsOf, comparison),
  ].map((disagreement) => buildDispute(disagreement, groups));
  const edited = findEdits(facts, reportsOf, read, comparison).map((disagreement) =>
    buildDispute(disagreement, groups),
  );
  return dropRepeats([...read, ...edited], sentenceFinder(facts, reportsOf)).sort((left, right) =>
    compareText(left.id, right.id),
  );
}

function findWithin(fact: Fact, reports: readonly Report[], comparison: Comparison): Disagreement[] {
  const speakers = chooseSpeakers(reports);
  return WITHIN_FACT.flatMap((find) => find(fact, speakers, comparison)).map((disagreement) => ({
    ...disagreement,
    versions: disagreement.versions.map((version) => ({ ...version, reports: addCopies(version.reports, reports) })),
  }));
}

/** Names the sentence that evidence stands in. */
function sentenceFinder(
  facts: readonly Fact[],
  reportsOf: (fact: Fact) => readonly Report[],
): (evidence: Evidence) => string {
  const sources = new Map(
    facts.flatMap((fact) => reportsOf(fact).map(({ source }) => [source.article.id, source] as const)),
  );
  return ({ article, start }) => {
    const sentences = sources.get(article)?.article.sentences ?? [];
    return `${article} ${sentences.findIndex((sentence) => sentence.start <= start && start < sentence.end)}`;
  };
}
