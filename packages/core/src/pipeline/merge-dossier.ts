import { type MergeOptions, mergeReadings } from "../merge/index.ts";
import type { Dossier, Reading, Topic } from "../schema/index.ts";
import type { ReportProgress } from "./progress.ts";
import { selectReadings } from "./select-readings.ts";

export type { MergeOptions };

/** The dossier of a set of readings, however often and in whatever order they come. */
export function mergeDossier(
  readings: Iterable<Reading>,
  topic: Topic,
  options: MergeOptions = {},
  report: ReportProgress = () => {},
): Dossier {
  const selected = selectReadings(readings);
  const statements = selected.reduce((count, reading) => count + reading.extraction.statements.length, 0);
  report({ stage: "merging", articles: selected.length, statements });
  const dossier = mergeReadings(selected, topic, options);
  report({
    stage: "merged",
    articles: dossier.articles.length,
    outOfScope: dossier.articles.filter((article) => !article.inScope).length,
    facts: dossier.facts.length,
    disputes: dossier.disputes.length,
  });
  return dossier;
}
