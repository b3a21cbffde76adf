import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Briefing, Decisions, Interchange, Theme, Topic } from "@chancery/core/schema";
import * as z from "zod";

const folder = join(import.meta.dirname, "../docs/schema");
const documents = { interchange: Interchange, briefing: Briefing, decisions: Decisions, theme: Theme, topic: Topic };
const check = process.argv.includes("--check");

await mkdir(folder, { recursive: true });
for (const [name, schema] of Object.entries(documents)) {
  const file = join(folder, `${name}.schema.json`);
  const text = `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`;
  if (!check) await writeFile(file, text);
  else if (text !== (await readFile(file, "utf8").catch(() => ""))) {
    console.error(`${file} differs from packages/core/src/schema: run npm run schema`);
    process.exitCode = 1;
  }
}
