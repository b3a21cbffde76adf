import type { CalendarDay, Decision, Dossier, Reading, Topic } from "../schema/index.ts";
import { applyBackground } from "./background/index.ts";
import { clusterReports } from "./cluster/cluster-reports.ts";
import { prepareComparison } from "./cluster/prepare-comparison.ts";
import { inferPublication } from "./date/infer-publication.ts";
import { lendDates } from "./date/lend-dates.ts";
import { applyToClusters, applyToFacts, describeUnmet, findUnmetEntities, orderDecisions } from "./decision/index.ts";
import { describeArticles } from "./describe-articles.ts";
import { listEdits } from "./dispute/edit-state.ts";
import { findDisputes } from "./dispute/find-disputes.ts";
import { forgetMembers, nameMembers } from "./entity/name-node.ts";
import { resolveEntities } from "./entity/resolve-entities.ts";
import { buildFacts, findFact, openFacts } from "./fact/fact-state.ts";
import { finishFacts } from "./fact/finish-facts.ts";
import { splitRivals } from "./fact/split-rivals.ts";
import { type MergeMemo, type MergeStates, takeStates } from "./merge-memo.ts";
import { collectSources, forgetReports, forgetWords, readReports, type Source } from "./report/index.ts";
import { groupArticles } from "./source/index.ts";
import { listTimeline, listWatch } from "./watch/index.ts";

export interface MergeOptions {
  /** The day the dossier speaks of; the latest publication day known unless told. */
  readonly asOf?: CalendarDay;
  readonly decisions?: readonly Decision[];
  /** What an earlier merge kept, so that this one costs what differs; it changes no result. */
  readonly memo?: MergeMemo;
  /** Called where a stage without a memo has forgotten what it worked out. */
  readonly afterStage?: () => void;
}

/**
 * Brings what single articles state together into one dossier: who is who, which reports tell one fact, how many
 * independent sources it has, and where they disagree. A pure function of the set of readings: order and
 * repetition change nothing.
 */
export function mergeReadings(readings: readonly Reading[], topic: Topic, options: MergeOptions = {}): Dossier {
  const { memo } = options;
  const sources = collectSources(readings);
  if (!memo) return mergeSources(sources, topic, options);
  const states = takeStates(memo, topic);
  const dossier = mergeSources(sources, topic, options, states);
  memo.states = states;
  return dossier;
}

/** Without states each stage forgets what it worked out as soon as it is done. */
function mergeSources(all: readonly Source[], topic: Topic, options: MergeOptions, states?: MergeStates): Dossier {
  const { afterStage = () => {} } = options;
  const decisions = orderDecisions(options.decisions ?? []);
  const stated = all.filter(({ extraction }) => extraction.relevance.inScope);
  const { entities, comparison, sources, reports, notices } = readSources(stated, topic, decisions, states);
  afterStage();
  const asOf = options.asOf ?? latestDay(sources);
  const groups = groupArticles(sources, states?.copies);
  const { clusters, unmet } = applyToClusters(clusterReports(reports, comparison, states?.clusters), decisions);
  afterStage();
  const factState = states?.facts ?? openFacts();
  const changes = buildFacts(clusters, groups, factState);
  const edits = listEdits(reports, comparison, states?.edits);
  const reportsBefore = ({ id }: { readonly id: string }) => factState.reports.get(id) ?? [];
  const published = new Map(sources.map((source) => [source.article.id, source]));
  const articleOf = (id: string) => published.get(id)?.article;
  afterStage();
  const bySource = new Map(sources.map((source, index) => [source, reports[index] ?? []]));
  const reportsIn = (source: Source) => bySource.get(source) ?? [];
  const factOf = (report: { readonly id: string }) => findFact(factState, report);
  const told = { changes, reportsOf: reportsBefore, reportsIn, articleOf, factOf, edits };
  const read = findDisputes(told, groups, topic, comparison, states?.disputes);
  const split = splitRivals({ facts: changes.facts, disputes: read }, reportsBefore, groups);
  const reportsOf = ({ id }: { readonly id: string }) => split.reports.get(id) ?? factState.reports.get(id) ?? [];
  const entityById = new Map(entities.map((entity) => [entity.id, entity]));
  const known = applyBackground(split.facts, split.disputes, topic.background, asOf, reportsOf, groups, comparison);
  const decided = applyToFacts(known.facts, known.disputes, decisions);
  const { disputes } = decided;
  const lent = lendDates({ changes, reportsOf: reportsBefore, reportsIn, factOf }, states?.lent);
  const disputed = new Set(disputes.flatMap(({ facts }) => facts));
  const entityOf = (id: string) => entityById.get(id);
  const finish = { lent, disputed, publishers: groups.count, entityOf, topic };
  const facts = finishFacts(decided.facts, reportsOf, finish, states?.finish);
  const unapplied = [...findUnmetEntities(decisions, isNamed(stated, decisions)), ...unmet, ...decided.unmet];
  return {
    topic: topic.profile.id,
    asOf,
    articles: describeArticles(
      all.map((source) => published.get(source.article.id) ?? source),
      states?.articles,
    ),
    entities,
    facts,
    disputes,
    watch: listWatch(facts, reportsOf, topic, asOf),
    timeline: listTimeline(facts),
    origins: groups.origins,
    decisions,
    unmetDecisions: unapplied.map(({ id }) => id),
    notices: [...notices, ...unapplied.map(describeUnmet)],
  };
}

/** Who is named, the day of each article, and what its statements report. */
function readSources(
  stated: readonly Source[],
  topic: Topic,
  decisions: readonly Decision[],
  states: MergeStates | undefined,
) {
  const { entities, ids } = resolveEntities(stated, topic, decisions, states?.entities);
  const comparison = prepareComparison(entities);
  const { sources, notices } = inferPublication(stated, ids, comparison, states?.publication);
  if (!states) {
    // Others, with a day of their own, took the place of some.
    const left = new Set(sources);
    forgetReports(stated.filter((source) => !left.has(source)));
  }
  const reports = sources.map((source) => readReports(source, ids));
  if (!states) {
    forgetReports(sources);
    forgetWords(stated);
    forgetMembers(stated);
  }
  return { entities, comparison, sources, reports, notices };
}

function latestDay(sources: readonly Source[]): CalendarDay | null {
  return sources.reduce<CalendarDay | null>(
    (latest, { publishedAt }) =>
      publishedAt && (latest === null || publishedAt.end > latest) ? publishedAt.end : latest,
    null,
  );
}

/** Whether an article names the local entity ("article/e1"); asked only where there are decisions. */
function isNamed(sources: readonly Source[], decisions: readonly Decision[]): (member: string) => boolean {
  if (decisions.length === 0) return () => true;
  const members = new Set(sources.flatMap((source) => nameMembers(source).map(({ key }) => key)));
  return (member) => members.has(member);
}
