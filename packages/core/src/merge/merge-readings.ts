import type { CalendarDay, Decision, Dossier, DossierArticle, Reading, Topic } from "../schema/index.ts";
import { compareText } from "../text/index.ts";
import { applyBackground } from "./background/index.ts";
import { clusterReports } from "./cluster/cluster-reports.ts";
import { prepareComparison } from "./cluster/prepare-comparison.ts";
import { inferPublication } from "./date/infer-publication.ts";
import { applyToClusters, applyToFacts, describeUnmet, findUnmetEntities, orderDecisions } from "./decision/index.ts";
import { findDisputes } from "./dispute/find-disputes.ts";
import { resolveEntities } from "./entity/resolve-entities.ts";
import { buildFact } from "./fact/build-fact.ts";
import { rateSalience } from "./fact/rate-salience.ts";
import { splitRivals } from "./fact/split-rivals.ts";
import { collectReports, collectSources, type Report, type Source } from "./report/index.ts";
import { groupArticles } from "./source/index.ts";
import { listTimeline, listWatch } from "./watch/index.ts";

export interface MergeOptions {
  /** The day the dossier speaks of; the latest publication day known unless told. */
  readonly asOf?: CalendarDay;
  readonly decisions?: readonly Decision[];
}

/**
 * Brings what single articles state together into one dossier: who is who, which reports tell one fact, how many
 * independent sources it has, and where they disagree. A pure function of the set of readings: order and
 * repetition change nothing.
 */
export function mergeReadings(readings: readonly Reading[], topic: Topic, options: MergeOptions = {}): Dossier {
  const decisions = orderDecisions(options.decisions ?? []);
  const all = collectSources(readings);
  const stated = all.filter(({ extraction }) => extraction.relevance.inScope);
  const { entities, idOf } = resolveEntities(stated, topic, decisions);
  const comparison = prepareComparison(entities);
  const { sources, notices } = inferPublication(stated, idOf, comparison);
  const asOf = options.asOf ?? latestDay(sources);
  const reports = collectReports(sources, idOf);
  const groups = groupArticles(sources);
  const { clusters, unmet } = applyToClusters(clusterReports(reports, comparison), decisions);
  const reportsById = new Map(reports.map((report) => [report.id, report]));
  const entityById = new Map(entities.map((entity) => [entity.id, entity]));
  const publishers = new Set(groups.groupOf.values()).size;
  const bare = clusters.map((cluster) => buildFact(cluster, groups));
  const reportsOf = ({ statements }: { readonly statements: readonly string[] }): Report[] =>
    statements.flatMap((id) => reportsById.get(id) ?? []);
  const read = findDisputes(bare, reportsOf, groups, topic, comparison);
  const split = splitRivals({ facts: bare, disputes: read }, reportsOf, groups);
  const known = applyBackground(
    split.facts,
    split.disputes,
    topic.background.filter(({ date }) => asOf === null || date === null || date.start <= asOf),
    reportsOf,
    groups,
    comparison,
  );
  const decided = applyToFacts(known.facts, known.disputes, decisions);
  const { disputes } = decided;
  const disputed = new Set(disputes.flatMap(({ facts }) => facts));
  const facts = decided.facts
    .map((fact) => ({
      ...fact,
      status: disputed.has(fact.id) ? ("disputed" as const) : fact.status,
      salience: rateSalience(fact, reportsOf(fact), publishers, (id) => entityById.get(id), topic),
    }))
    .sort((left, right) => right.salience - left.salience || compareText(left.id, right.id));
  const unapplied = [...findUnmetEntities(decisions, (member) => idOf.has(member)), ...unmet, ...decided.unmet];
  const published = new Map(sources.map((source) => [source.article.id, source]));
  return {
    topic: topic.profile.id,
    asOf,
    articles: all.map((source) => describeArticle(published.get(source.article.id) ?? source)).sort(compareArticles),
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

function latestDay(sources: readonly Source[]): CalendarDay | null {
  const days = sources.flatMap(({ publishedAt }) => publishedAt?.end ?? []).sort(compareText);
  return days.at(-1) ?? null;
}

function describeArticle({ article, extraction, publishedAt }: Source): DossierArticle {
  const { signature: _, ...rest } = article;
  const { inScope, reason } = extraction.relevance;
  return { ...rest, publishedAt, inScope, scopeReason: reason };
}

function compareArticles(left: DossierArticle, right: DossierArticle): number {
  return (
    compareText(left.publishedAt?.start ?? "9999", right.publishedAt?.start ?? "9999") ||
    compareText(left.file, right.file) ||
    compareText(left.id, right.id)
  );
}
