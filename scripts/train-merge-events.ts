import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { EventFeatures } from "@chancery/core/merge";
import { type EcbInputs, type EcbMentions, groupMentions } from "./accuracy/ecb-mentions.ts";
import { fitLogistic } from "./train-merge/fit-logistic.ts";

/** Fits the weights of event identity on the training half of ECB+ (CC BY 3.0). */
const THRESHOLD = 0.35;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { bench: { type: "string", default: join(import.meta.dirname, "../../shared/bench") } },
  });
  const read = async <T>(name: string): Promise<T> =>
    JSON.parse(await readFile(join(values.bench, "ecbplus", name), "utf8"));
  const gold = (await read<{ events: Record<string, string> }>("gold.train.json")).events;
  const groups = groupMentions(
    await read<EcbInputs>("inputs.train.json"),
    await read<EcbMentions>("mentions.train.json"),
  );
  const rows: number[][] = [];
  const labels: number[] = [];
  let names: (keyof EventFeatures)[] = [];
  for (const { ids, compare } of groups) {
    for (let left = 0; left < ids.length; left += 1) {
      for (let right = left + 1; right < ids.length; right += 1) {
        const features = compare(left, right);
        names = Object.keys(features) as (keyof EventFeatures)[];
        rows.push(names.map((name) => features[name]));
        labels.push(Number(gold[ids[left] ?? ""] === gold[ids[right] ?? ""]));
      }
    }
  }
  const { bias, weights } = fitLogistic(rows, labels, { penalty: 2, rounds: 600 });
  const features = Object.fromEntries(names.map((name, index) => [name, round(weights[index] ?? 0)]));
  const out = join(import.meta.dirname, "../packages/core/src/merge/event/event-weights.json");
  await writeFile(out, `${JSON.stringify({ threshold: THRESHOLD, bias: round(bias), features }, null, 2)}\n`);
  console.log(`${rows.length} pairs, ${labels.filter(Boolean).length} of one event`, features);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

await main();
