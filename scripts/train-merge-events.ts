import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { EventFeatures } from "@chancery/core/merge";
import {
  clusterMentions,
  type EcbInputs,
  type EcbMentions,
  groupMentions,
  type MentionGroup,
} from "./accuracy/ecb-mentions.ts";
import { fitLogistic, type LogisticModel, predict } from "./train-merge/fit-logistic.ts";

const USAGE = `usage: npx node scripts/train-merge-events.ts [--bench DIR]
Fits the weights of event identity on the training half of ECB+ (CC BY 3.0), writes
packages/core/src/merge/event/event-weights.json and prints the CoNLL F1 on topics left out of the fit.`;

const FOLDS = 5;
const PENALTY = 5;
const THRESHOLDS = [0.25, 0.3, 0.35, 0.4, 0.45];
/** F1 on topics left out differs by less than .002 from 0.25 to 0.4. */
const THRESHOLD = 0.35;

/** A group of mentions with the features of each pair, in the order of pairIndex, and whether it is one event. */
interface Group extends MentionGroup {
  readonly topic: string;
  readonly rows: readonly Float64Array[];
  readonly labels: readonly number[];
  /** Evidence of the kinds of act, which is set by hand and stands beside the fit. */
  readonly offsets: readonly number[];
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      bench: { type: "string", default: join(import.meta.dirname, "../../shared/bench") },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const folder = join(values.bench, "ecbplus");
  const { groups, names } = await readGroups(folder);
  await crossValidate(groups, folder);
  const { bias, weights } = fitLogistic(samplesOf(groups), PENALTY);
  const features = Object.fromEntries(names.map((name, index) => [name, round(weights[index] ?? 0)]));
  const out = join(import.meta.dirname, "../packages/core/src/merge/event/event-weights.json");
  await writeFile(out, `${JSON.stringify({ threshold: THRESHOLD, bias: round(bias), features }, null, 2)}\n`);
  return 0;
}

async function readGroups(folder: string): Promise<{ groups: Group[]; names: string[] }> {
  const read = async <T>(name: string): Promise<T> => JSON.parse(await readFile(join(folder, name), "utf8"));
  const gold = (await read<{ events: Record<string, string> }>("gold.train.json")).events;
  const mentions = groupMentions(
    await read<EcbInputs>("inputs.train.json"),
    await read<EcbMentions>("mentions.train.json"),
  );
  let names: (keyof EventFeatures)[] = [];
  const groups = mentions.map((group): Group => {
    const rows: Float64Array[] = [];
    const labels: number[] = [];
    const offsets: number[] = [];
    for (const [left, right] of pairsOf(group.ids.length)) {
      const { features, concept } = group.weigh(left, right);
      names = Object.keys(features) as (keyof EventFeatures)[];
      rows.push(Float64Array.from(names, (name) => features[name]));
      offsets.push(concept);
      labels.push(Number(gold[group.ids[left] ?? ""] === gold[group.ids[right] ?? ""]));
    }
    return { ...group, topic: group.ids[0]?.split("_")[0] ?? "", rows, labels, offsets };
  });
  return { groups, names };
}

function* pairsOf(size: number): Generator<readonly [number, number]> {
  for (let left = 0; left < size; left += 1) for (let right = left + 1; right < size; right += 1) yield [left, right];
}

/** Place of a pair in the order of pairsOf. */
function pairIndex(left: number, right: number, size: number): number {
  return left * size - (left * (left + 1)) / 2 + right - left - 1;
}

/** Prints the F1 that weights fitted on the other topics reach at each threshold. */
async function crossValidate(groups: readonly Group[], folder: string): Promise<void> {
  const topics = [...new Set(groups.map(({ topic }) => topic))].sort((left, right) => Number(left) - Number(right));
  const foldOf = ({ topic }: Group) => topics.indexOf(topic) % FOLDS;
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    fitLogistic(samplesOf(groups.filter((group) => foldOf(group) !== fold)), PENALTY),
  );
  const scratch = await mkdtemp(join(tmpdir(), "train-merge-"));
  for (const threshold of THRESHOLDS) {
    const clusters = groups.flatMap((group) => cluster(group, models[foldOf(group)] as LogisticModel, threshold));
    const file = join(scratch, "clusters.json");
    await writeFile(file, JSON.stringify(clusters));
    const scorer = execFileSync("python3", [join(folder, "score.py"), file, "--split", "train"], { encoding: "utf8" });
    const f1: number = JSON.parse(scorer).conll_f1;
    console.log(`threshold ${threshold}: CoNLL F1 ${f1.toFixed(4)} on topics left out, ${FOLDS} folds`);
  }
  await rm(scratch, { recursive: true });
}

function cluster(group: Group, model: LogisticModel, threshold: number): string[][] {
  const score = (left: number, right: number) => {
    const at = pairIndex(Math.min(left, right), Math.max(left, right), group.ids.length);
    const row = group.rows[at];
    return row ? predict(model, row, group.offsets[at] ?? 0) : 0;
  };
  return clusterMentions({ ...group, score }, threshold);
}

function samplesOf(groups: readonly Group[]) {
  return {
    rows: groups.flatMap(({ rows }) => rows),
    labels: groups.flatMap(({ labels }) => labels),
    offsets: groups.flatMap(({ offsets }) => offsets),
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

process.exitCode = await main();
