import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const shared = join(root, "../shared");
const seeds = join(shared, "seeds");
if (!existsSync(seeds)) {
  console.error(`No reference data at ${shared}: nothing to score.`);
  process.exit(2);
}
const cli = join(root, "packages/functions/src/local/cli.ts");
const files = readdirSync(seeds)
  .sort()
  .map((name) => join(seeds, name));
const json = execFileSync(process.execPath, [cli, "export", ...files, "--json"], {
  maxBuffer: 256 << 20,
  stdio: ["ignore", "pipe", "inherit"],
});
mkdirSync(join(root, "out"), { recursive: true });
const dossier = join(root, "out/dossier.json");
writeFileSync(dossier, json);
const { status } = spawnSync(
  process.execPath,
  [join(shared, "eval/score.mjs"), join(shared, "gold/seeds.json"), dossier, ...process.argv.slice(2)],
  { stdio: "inherit" },
);
process.exitCode = status ?? 1;
