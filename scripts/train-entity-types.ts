import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { NAME_TYPES, type NameType } from "../packages/core/src/extract/en/entity/type/classify-name.ts";
import { type LabelledName, labelNames } from "./training/label-names.ts";
import { loadLabelledDocuments } from "./training/labelled-documents.ts";
import { scoreHeldOut } from "./training/score-held-out.ts";
import { type SoftmaxModel, trainSoftmax } from "./training/train-softmax.ts";
import { typePriors } from "./training/type-priors.ts";

// Trains the types of names on the openly licensed sets beside the repository (MEANTIME CC BY 4.0, GUM CC BY, ECB+ CC BY 3.0):
// npx node scripts/train-entity-types.ts [BENCH]. Prints accuracy of names and figures of the entity sets under
// cross-validation by document, then writes the weights.

const FOLDS = 10;
const bench = process.argv[2] ?? join(import.meta.dirname, "../../shared/bench");
const target = join(import.meta.dirname, "../packages/core/src/extract/en/entity/type/type-weights.generated.json");

const rows: LabelledName[] = [];
for (const document of await loadLabelledDocuments(bench)) rows.push(...(await labelNames(document)));

let right = 0;
let all = 0;
const confusions = new Map<string, string[]>();
const modelOf = new Map<string, SoftmaxModel>();
const documents = [...new Set(rows.filter(({ weak }) => !weak).map(({ document }) => document))];
for (let fold = 0; fold < FOLDS; fold += 1) {
  const held = new Set(documents.filter((_, index) => index % FOLDS === fold));
  const model = trainSoftmax(
    rows.filter(({ document }) => !held.has(document)),
    NAME_TYPES.length,
    typePriors,
  );
  for (const document of held) modelOf.set(document, model);
  for (const row of rows.filter(({ document }) => held.has(document))) {
    const guess = model.predict(row.features);
    all += 1;
    if (guess === row.label) right += 1;
    else {
      const key = `${NAME_TYPES[row.label] as NameType} → ${NAME_TYPES[guess] as NameType}`;
      confusions.set(key, [...(confusions.get(key) ?? []), row.name]);
    }
  }
}
console.log(
  `${rows.length} names, ${all} with exact labels; accuracy ${(right / all).toFixed(4)} in ${FOLDS}-fold cross-validation by document`,
);
for (const [key, names] of [...confusions].sort((left, other) => other[1].length - left[1].length))
  console.log(`${names.length} ${key}: ${names.slice(0, 25).join(" | ")}`);

for (const { set, measures } of await scoreHeldOut(bench, (document) => modelOf.get(document)))
  console.log(`${set} held out: ${JSON.stringify(measures)}`);

const { weights } = trainSoftmax(rows, NAME_TYPES.length, typePriors);
await writeFile(target, formatWeights(weights));
const written = (await readFile(target, "utf8")).length;
console.log(`${weights.size} features, ${written} bytes`);

function formatWeights(table: ReadonlyMap<string, readonly number[]>): string {
  const kept = [...table]
    .map(([feature, values]) => [feature, values.map((value) => Math.round(value * 100) / 100)] as const)
    .filter(([, values]) => values.some((value) => Math.abs(value) >= 0.05))
    .sort(([left], [other]) => (left < other ? -1 : 1));
  const lines = kept.map(([feature, values]) => `  ${JSON.stringify(feature)}: ${JSON.stringify(values)}`);
  return `{\n "types": ${JSON.stringify(NAME_TYPES)},\n "weights": {\n${lines.join(",\n")}\n }\n}\n`;
}
