import { readArticles } from "@chancery/core/article";
import { writeBriefing } from "@chancery/core/brief";
import { extractStatements } from "@chancery/core/extract";
import { mergeDossier, renderOutputs } from "@chancery/core/pipeline";
import { loadRenderer } from "../../packages/functions/src/adapter/load-renderer.ts";
import { sampleFiles, sampleTopic } from "./sample.ts";

// A process that runs every stage once, cold, and prints the processor time of the stages alone, in milliseconds.
const [topic, files, renderer] = await Promise.all([sampleTopic(), sampleFiles(), loadRenderer()]);
const before = process.cpuUsage();
const articles = (
  await Promise.all(files.map((file) => readArticles(file, { publishers: topic.profile.publishers })))
).flat();
const readings = articles.map((article) => ({ article, extraction: extractStatements(article, topic) }));
const dossier = mergeDossier(readings, topic);
await renderOutputs(writeBriefing(dossier, topic, { edition: 1, previous: null }), dossier, renderer);
const { user, system } = process.cpuUsage(before);
process.stdout.write(`${(user + system) / 1000}\n`);
