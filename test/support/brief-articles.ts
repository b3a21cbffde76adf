import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readArticles } from "@chancery/core/article";
import { writeBriefing } from "@chancery/core/brief";
import { extractStatements } from "@chancery/core/extract";
import { mergeReadings } from "@chancery/core/merge";
import type { Briefing, Dossier, Topic } from "@chancery/core/schema";
import { loadTopic } from "../../packages/functions/src/adapter/load-topic.ts";

export interface Briefed {
  readonly dossier: Dossier;
  readonly briefing: Briefing;
  readonly topic: Topic;
}

/** The whole way from the files of a folder, the first so many in the order of their names, to a briefing. */
export async function briefFolder(folder: string, count = Number.POSITIVE_INFINITY): Promise<Briefed> {
  const topic = await loadTopic();
  const names = readdirSync(folder).sort().slice(0, count);
  const articles = await Promise.all(
    names.map((name) =>
      readArticles({ name, bytes: readFileSync(join(folder, name)) }, { publishers: topic.profile.publishers }),
    ),
  );
  const readings = articles.flat().map((article) => ({ article, extraction: extractStatements(article, topic) }));
  const dossier = mergeReadings(readings, topic, {});
  return { dossier, topic, briefing: writeBriefing(dossier, topic, { edition: 1, previous: null }) };
}
