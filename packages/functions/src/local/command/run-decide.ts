import { loadDecisions, recordDecision, withdrawDecision } from "@chancery/core/pipeline";
import type { Decision } from "@chancery/core/schema";
import { loadTopic } from "../../adapter/load-topic.ts";
import { unknownParts } from "../../api/query/unknown-parts.ts";
import type { CommandLine } from "../parse-command-line.ts";
import { UsageError } from "../usage-error.ts";
import { draftDecision } from "./draft-decision.ts";
import { gatherKept } from "./gather-kept.ts";
import { findKeptDossier } from "./open-kept-dossier.ts";

/** `chancery decide ACTION ID…`: records, lists or undoes what an analyst decided about a kept dossier. */
export async function runDecide(line: CommandLine): Promise<number> {
  const [action, ...ids] = line.files;
  if (action === undefined)
    throw new UsageError("decide takes an action: pin, hide, note, join, split, rename, prefer, list or undo");
  const home = findKeptDossier(line.values.dossier ?? "data", await loadTopic(line.values.topic));
  if (action === "list") {
    process.stdout.write((await loadDecisions(home)).map(describeDecision).join("") || "Nothing has been decided.\n");
    return 0;
  }
  if (action === "undo") {
    if (ids.length !== 1) throw new UsageError("undo takes the id of one decision; chancery decide list shows them");
    await withdrawDecision(home, ids[0] ?? "");
    process.stdout.write(`${ids[0]}: undone; the next edition is as if it had not been made\n`);
    return 0;
  }
  const { dossier } = await gatherKept(home, [], undefined, () => {});
  const draft = draftDecision({ action, ids, ...line.values }, dossier);
  const unknown = unknownParts(draft, dossier);
  if (unknown.length > 0) {
    process.stderr.write(`The dossier knows no ${unknown.join(", ")}.\nchancery export --dossier DIR shows the ids.\n`);
    return 1;
  }
  const decision = await recordDecision(home, draft);
  process.stdout.write(`${decision.id}: recorded; the next edition follows it\n`);
  return 0;
}

function describeDecision(decision: Decision): string {
  const { id, when, who, why, action, ...act } = decision;
  return `${id}  ${when.slice(0, 10)}  ${who}: ${action} ${Object.values(act).flat().join(" ")} (${why})\n`;
}
