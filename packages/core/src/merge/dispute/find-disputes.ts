import type { Article, Dispute, Evidence, Fact, Topic } from "../../schema/index.ts";
import { compareText } from "../../text/index.ts";
import type { Comparison } from "../cluster/comparison.ts";
import { addCopies, chooseSpeakers } from "../fact/choose-speakers.ts";
import type { Report } from "../report/index.ts";
import type { SourceGroups } from "../source/index.ts";
import { buildDispute, type Disagreement } from "./build-dispute.ts";
import { dropRepeats } from "./drop-repeats.ts";
import { findActorDisputes } from "./find-actor-disputes.ts";
import { findAreaDisputes } from "./find-area-disputes.ts";
import { findCancellationDisputes } from "./find-cancellation-disputes.ts";
import { findDateDisputes } from "./find-date-disputes.ts";
import { findDenialDisputes } from "./find-denial-disputes.ts";
import { findDeniedClaims } from "./find-denied-claims.ts";
import { findDirectionDisputes } from "./find-direction-disputes.ts";
import { findEdits } from "./find-edits.ts";
import { findExistenceDisputes } from "./find-existence-disputes.ts";
import { findExitDisputes } from "./find-exit-disputes.ts";
import { findGroundDisputes } from "./find-ground-disputes.ts";
import { findListDisputes } from "./find-list-disputes.ts";
import { findPlaceDisputes } from "./find-place-disputes.ts";
import { findQuantityDisputes } from "./find-quantity-disputes.ts";
import { findWordingDisputes } from "./find-wording-disputes.ts";
import { joinDenials } from "./join-denials.ts";
import { onceAFact } from "./once-a-fact.ts";
import type { SentenceEdit } from "./sentence-edits.ts";

const WITHIN_FACT = [
  findDateDisputes,
  findQuantityDisputes,
  findCancellationDisputes,
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
  edits: readonly SentenceEdit[],
  articles: readonly Article[],
): Dispute[] {
  const build = (disagreement: Disagreement) => buildDispute(disagreement, groups);
  const read = [
    ...facts.flatMap((fact) => findWithin(fact, reportsOf(fact), comparison, groups)),
    ...findDenialDisputes(facts, reportsOf).map(build),
    ...findDirectionDisputes(facts, reportsOf, topic).map(build),
    ...findExitDisputes(facts, reportsOf, comparison).map(build),
    ...findActorDisputes(facts, reportsOf, comparison).map(build),
    ...joinDenials([
      ...facts.flatMap((fact) => findDenied(fact, reportsOf(fact), comparison)),
      ...findDeniedClaims(facts, reportsOf, comparison),
    ]).map(build),
  ];
  const edited = findEdits(edits, factFinder(facts, edits), read, comparison).map(build);
  return dropRepeats([...read, ...edited], sentenceFinder(articles)).sort((left, right) =>
    compareText(left.id, right.id),
  );
}

const denied = onceAFact<readonly Disagreement[]>();

/** What some reports of a fact deny and others tell follows from it, too. */
function findDenied(fact: Fact, reports: readonly Report[], comparison: Comparison): readonly Disagreement[] {
  return denied(fact, comparison, (noting) =>
    findExistenceDisputes(fact, chooseSpeakers(reports), noting).map((disagreement) =>
      withCopies(disagreement, reports),
    ),
  );
}

/** The versions with all reports of the fact that say the same in the same words. */
function withCopies(disagreement: Disagreement, reports: readonly Report[]): Disagreement {
  const versions = disagreement.versions.map((version) => ({
    ...version,
    reports: addCopies(version.reports, reports),
  }));
  return { ...disagreement, versions };
}

const within = onceAFact<readonly Dispute[]>();

function findWithin(
  fact: Fact,
  reports: readonly Report[],
  comparison: Comparison,
  groups: SourceGroups,
): readonly Dispute[] {
  return within(fact, comparison, (noting) => {
    const speakers = chooseSpeakers(reports);
    return WITHIN_FACT.flatMap((find) => find(fact, speakers, noting)).map((disagreement) =>
      buildDispute(withCopies(disagreement, reports), groups),
    );
  });
}

/** Finds the facts that reports of edited sentences belong to. */
function factFinder(
  facts: readonly Fact[],
  edits: readonly SentenceEdit[],
): (reports: readonly Report[]) => readonly string[] {
  const edited = new Set(edits.flatMap(({ left, right }) => [...left.reports, ...right.reports].map(({ id }) => id)));
  const factOf = new Map<string, string>();
  if (edited.size > 0) {
    for (const fact of facts) for (const id of fact.statements) if (edited.has(id)) factOf.set(id, fact.id);
  }
  return (reports) => [...new Set(reports.flatMap(({ id }) => factOf.get(id) ?? []))];
}

/** Names the sentence that evidence stands in. */
function sentenceFinder(articles: readonly Article[]): (evidence: Evidence) => string {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return ({ article, start }) => {
    const sentences = byId.get(article)?.sentences ?? [];
    return `${article} ${sentences.findIndex((sentence) => sentence.start <= start && start < sentence.end)}`;
  };
}
