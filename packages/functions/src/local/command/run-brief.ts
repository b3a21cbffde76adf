import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { writeBriefing } from "@chancery/core/brief";
import { type OutputFormat, renderOutputs } from "@chancery/core/pipeline";
import { loadRenderer } from "../../adapter/load-renderer.ts";
import { loadTopic } from "../../adapter/load-topic.ts";
import type { CommandLine } from "../parse-command-line.ts";
import { createReporter } from "../report-progress.ts";
import { gatherDossier } from "./gather-dossier.ts";

const formats: readonly OutputFormat[] = ["pdf", "html", "md", "json"];

/** `chancery brief FILE…`: one briefing of the files, written as PDF, HTML, Markdown and JSON. */
export async function runBrief(line: CommandLine): Promise<number> {
  const topic = await loadTopic(line.values.topic);
  const renderer = await loadRenderer(line.values.page);
  const reporter = createReporter(process.stderr);
  const { dossier, unreadable, previous } = await gatherDossier(line, topic, reporter.report);
  if (dossier.articles.length === 0) {
    reporter.finish();
    process.stderr.write("No article could be read: nothing was written.\n");
    return 1;
  }
  const briefing = writeBriefing(dossier, topic, { edition: (previous?.edition ?? 0) + 1, previous });
  const outputs = await renderOutputs(briefing, dossier, renderer, reporter.report);
  reporter.finish();
  const folder = line.values.out ?? "out";
  await mkdir(folder, { recursive: true });
  for (const format of formats) {
    const path = join(folder, `briefing.${format}`);
    await writeFile(path, outputs[format]);
    process.stdout.write(`${path}\n`);
  }
  return unreadable.length === 0 ? 0 : 1;
}
