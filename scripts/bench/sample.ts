import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type ArticleFile, readArticles } from "@chancery/core/article";
import { extractStatements } from "@chancery/core/extract";
import { mergeDossier } from "@chancery/core/pipeline";
import type { Dossier, Reading, Topic } from "@chancery/core/schema";
import { loadTopic } from "../../packages/functions/src/adapter/load-topic.ts";

export const root = join(import.meta.dirname, "../..");

/** The shipped sample articles as files. */
export async function sampleFiles(): Promise<readonly ArticleFile[]> {
  const folder = join(root, "seeds/articles");
  const names = (await readdir(folder)).sort();
  return Promise.all(names.map(async (name) => ({ name, bytes: new Uint8Array(await readFile(join(folder, name))) })));
}

export function sampleTopic(): Promise<Topic> {
  return loadTopic(join(root, "seeds/us-colombia"));
}

/** Readings of the sample articles. */
export async function sampleReadings(topic: Topic): Promise<readonly Reading[]> {
  const files = await sampleFiles();
  const articles = await Promise.all(files.map((file) => readArticles(file, { publishers: topic.profile.publishers })));
  return articles.flat().map((article) => ({ article, extraction: extractStatements(article, topic) }));
}

export async function sampleDossier(): Promise<Dossier> {
  const topic = await sampleTopic();
  return mergeDossier(await sampleReadings(topic), topic);
}
