import { encodeJson } from "@chancery/core/pipeline/records";
import { toInterchange } from "@chancery/core/render";
import { loadTopic } from "../../adapter/load-topic.ts";
import type { CommandLine } from "../parse-command-line.ts";
import { createReporter } from "../report-progress.ts";
import { gatherDossier } from "./gather-dossier.ts";

/** `chancery export FILE… --json`: the dossier for other programs, on standard output. */
export async function runExport(line: CommandLine): Promise<number> {
  const topic = await loadTopic(line.values.topic);
  const reporter = createReporter(process.stderr);
  const { dossier, unreadable } = await gatherDossier(line, topic, reporter.report);
  reporter.finish();
  process.stdout.write(encodeJson(toInterchange(dossier)));
  return unreadable.length === 0 ? 0 : 1;
}
