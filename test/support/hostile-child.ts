import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ingestUploads, loadLedger } from "@chancery/core/pipeline";
import { createTestHome } from "./test-home.ts";

// A process that takes in the hostile files of a folder, one by one, and says what became of each.
const [folder = ""] = process.argv.slice(2);

for (const file of readdirSync(folder).sort()) {
  // Names are escaped, for some are of a kind that no disk takes.
  const name = decodeURIComponent(file.slice(file.indexOf("-") + 1));
  const home = createTestHome();
  const key = `articles/${name}`;
  await home.uploads.put(key, readFileSync(join(folder, file)));
  const started = process.cpuUsage();
  const { results } = await ingestUploads(home, [key]);
  // Time on the processor: the machine may be busy with other things.
  const { user, system } = process.cpuUsage(started);
  const outcome = (await loadLedger(home)).entries[0]?.outcome;
  const inScope = outcome?.kind === "read" && outcome.readings.some((reading) => reading.inScope);
  const end = outcome?.kind === "read" ? (inScope ? "in scope" : "out of scope") : (outcome?.kind ?? results[0]?.kind);
  const reason = outcome?.kind === "quarantined" ? `${outcome.reason}: ${outcome.message}` : "";
  process.stdout.write(`${JSON.stringify({ name, end, reason, milliseconds: (user + system) / 1000 })}\n`);
}
process.stdout.write(`${JSON.stringify({ megabytes: process.resourceUsage().maxRSS / 1024 })}\n`);
