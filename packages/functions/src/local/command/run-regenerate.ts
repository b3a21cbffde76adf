import { regenerate } from "@chancery/core/pipeline/services";
import { loadTopic } from "../../adapter/load-topic.ts";
import type { CommandLine } from "../parse-command-line.ts";
import { UsageError } from "../usage-error.ts";
import { openKeptDossier } from "./open-kept-dossier.ts";

/** `chancery regenerate`: catches up with the uploads, merges from scratch, publishes an edition if that says anything new. */
export async function runRegenerate(line: CommandLine): Promise<number> {
  if (line.files.length > 0) throw new UsageError("regenerate takes no files");
  const topic = await loadTopic(line.values.topic);
  const folder = line.values.dossier ?? "data";
  const check = await regenerate(await openKeptDossier(folder, topic), { again: line.values.again ?? false });
  const outcome = check.published ? `published edition ${check.edition}` : `nothing new since edition ${check.edition}`;
  process.stdout.write(`${folder}: ${check.uploads} uploads read, ${outcome}\n`);
  return 0;
}
