import { explainArticle } from "@chancery/core/extract";
import { mergeDossier, readFiles } from "@chancery/core/pipeline";
import { loadTopic } from "../../adapter/load-topic.ts";
import { processorTime } from "../../adapter/system-clock.ts";
import { explainFact } from "../explain-fact.ts";
import type { CommandLine } from "../parse-command-line.ts";
import { readPaths } from "../read-paths.ts";
import { createReporter } from "../report-progress.ts";
import { UsageError } from "../usage-error.ts";
import { reportUnloaded } from "./gather-dossier.ts";

/** `chancery explain FILE…`: which rule read what; with `--fact ID`, why its statements are one fact. */
export async function runExplain(line: CommandLine): Promise<number> {
  if (line.files.length === 0) throw new UsageError("explain takes at least one file");
  const topic = await loadTopic(line.values.topic);
  const { report, finish } = createReporter(process.stderr);
  const loaded = await readPaths(line.files);
  reportUnloaded(loaded.unreadable, report);
  const { readings, unreadable } = await readFiles(loaded.files, topic, { report, clock: processorTime });
  const id = line.values.fact;
  if (id === undefined) {
    finish();
    process.stdout.write(readings.map(({ article, extraction }) => explainArticle(article, extraction)).join("\n"));
    return loaded.unreadable.length + unreadable.length === 0 ? 0 : 1;
  }
  const dossier = mergeDossier(readings, topic, {}, report);
  finish();
  const fact = dossier.facts.find((candidate) => candidate.id === id);
  if (fact === undefined) {
    process.stderr.write(`No fact ${id} in these files; chancery export lists the facts.\n`);
    return 1;
  }
  process.stdout.write(explainFact(fact, dossier, readings));
  return 0;
}
