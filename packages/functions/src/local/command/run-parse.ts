import { encodeJson, readFiles } from "@chancery/core/pipeline";
import type { Reading } from "@chancery/core/schema";
import { loadTopic } from "../../adapter/load-topic.ts";
import { processorTime } from "../../adapter/system-clock.ts";
import type { CommandLine } from "../parse-command-line.ts";
import { readPaths } from "../read-paths.ts";
import { createReporter } from "../report-progress.ts";
import { UsageError } from "../usage-error.ts";
import { reportUnloaded } from "./gather-dossier.ts";

/** An article as a person checks it: head, text, and what was left out and why. */
function describeArticle({ article, extraction }: Reading): string {
  const published = article.publishedAt;
  const lines = [
    `file       ${article.file} (${article.format}, ${article.language})`,
    `title      ${article.title ?? "not stated"}`,
    `outlet     ${article.outlet ?? "not stated"}`,
    `byline     ${article.byline.join(", ") || "not stated"}`,
    `published  ${published === null ? "not stated" : `${published.start}${published.end === published.start ? "" : ` to ${published.end}`} (${published.basis})`}`,
    `scope      ${extraction.relevance.inScope ? "in scope" : "out of scope"}: ${extraction.relevance.reason}`,
    `statements ${extraction.statements.length}`,
    "",
    article.body,
    ...(article.removed.length === 0 ? [] : ["", "Removed:"]),
    ...article.removed.map((removed) => `  [${removed.reason}] ${removed.text.replace(/\s+/gu, " ").slice(0, 100)}`),
    ...(article.notices.length === 0 ? [] : ["", "Notices:"]),
    ...article.notices.map((notice) => `  [${notice.code}] ${notice.message}`),
  ];
  return `${lines.join("\n")}\n`;
}

/** `chancery parse FILE…`: what the parser understood of each article. */
export async function runParse(line: CommandLine): Promise<number> {
  if (line.files.length === 0) throw new UsageError("parse takes at least one file");
  const topic = await loadTopic(line.values.topic);
  const { report, finish } = createReporter(process.stderr);
  const loaded = await readPaths(line.files);
  reportUnloaded(loaded.unreadable, report);
  const { readings, unreadable } = await readFiles(loaded.files, topic, { report, clock: processorTime });
  finish();
  process.stdout.write(line.values.json === true ? encodeJson(readings) : readings.map(describeArticle).join("\n"));
  return loaded.unreadable.length + unreadable.length === 0 ? 0 : 1;
}
