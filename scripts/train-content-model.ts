import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Forest } from "../packages/core/src/article/content/score-rows.ts";
import { crossValidate } from "./content-model/cross-validate.ts";
import { loadPages, loadPastes } from "./content-model/load-pages.ts";
import { trainPasses } from "./content-model/train-passes.ts";

// Learns to tell article lines from page furniture, from the development halves of the openly licensed sets
// article-extraction and wcxb-articles: `npx node scripts/train-content-model.ts [BENCH]`. The result is committed. With
// `--cross-validate` it writes nothing and prints, by set, the F1 on pages held out of the training.

const root = join(import.meta.dirname, "..");
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { "cross-validate": { type: "boolean", default: false } },
});
const bench = positionals[0] ?? join(root, "../shared/bench");
const folder = join(root, "packages/core/src/article/content");

for (const [name, load] of [
  ["page", loadPages],
  ["text", loadPastes],
] as const) {
  const texts = await load(bench);
  if (values["cross-validate"]) {
    for (const { source, f1, texts: count } of crossValidate(texts, trainPasses))
      console.log(`${name} model, held out: ${source} ${f1.toFixed(3)} (${count} texts)`);
    continue;
  }
  const { first, second } = trainPasses(texts);
  await writeFile(
    join(folder, `${name}-model.json`),
    `{\n"first": ${formatForest(first)},\n"second": ${formatForest(second)}\n}\n`,
  );
}

/** One tree a line, so that a change of the model can be read as a diff. */
function formatForest({ features, bias, trees }: Forest): string {
  const lines = trees.map((tree) => JSON.stringify(tree)).join(",\n");
  return `{"features": ${JSON.stringify(features)},\n"bias": ${bias},\n"trees": [\n${lines}\n]}`;
}
