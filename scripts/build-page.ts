import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";

const root = join(import.meta.dirname, "..");
const target = join(root, "templates/page/page.generated.js");

const { outputFiles } = await build({
  entryPoints: [join(root, "packages/functions/src/api/page/script/main.ts")],
  bundle: true,
  format: "esm",
  target: "es2022",
  minify: true,
  legalComments: "none",
  write: false,
});
const script = outputFiles[0]?.text ?? "";
if (!process.argv.includes("--check")) await writeFile(target, script);
else if (script !== (await readFile(target, "utf8").catch(() => ""))) {
  console.error(`${target} differs from packages/functions/src/api/page/script: run npm run page`);
  process.exitCode = 1;
}
