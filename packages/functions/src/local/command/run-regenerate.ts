import { regenerate } from "@chancery/core/pipeline/services";
import { loadTopic } from "../../adapter/load-topic.ts";
import type { CommandLine } from "../parse-command-line.ts";
import { UsageError } from "../usage-error.ts";
import { findKeptDossier } from "./open-kept-dossier.ts";

/** `chancery regenerate`: catches up with the uploads, merges from scratch, publishes an edition if that says anything new. */
export async function runRegenerate(line: CommandLine): Promise<number> {
  if (line.files.length > 0) throw new UsageError("regenerate takes no files");
  const topic = await loadTopic(line.values.topic);
  const folder = line.values.dossier ?? "data";
  const check = await regenerate(findKeptDossier(folder, topic), { again: line.values.again ?? false });
  const uploads = check.uploads === 1 ? "1 upload" : `${check.uploads} uploads`;
  process.stdout.write(`${folder}: ${uploads} read, ${describeOutcome(check)}\n`);
  return 0;
}

function describeOutcome({ published, edition }: { readonly published: boolean; readonly edition: number }): string {
  if (published) return `published edition ${edition}`;
  return edition === 0 ? "nothing to publish yet" : `nothing new since edition ${edition}`;
}
