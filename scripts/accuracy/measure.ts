import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Topic } from "@chancery/core/schema";
import type { AccuracySet } from "./accuracy-set.ts";
import { createContext } from "./context.ts";

/** Figures of one set: what `npm run accuracy -- SET --json` prints. */
export interface AccuracyReport {
  readonly set: string;
  readonly split: string;
  readonly measures: Readonly<Record<string, number>>;
  readonly items_per_second: number;
}

export interface MeasureOptions {
  readonly bench: string;
  readonly split: string;
  readonly topic: Topic;
  readonly out: string;
}

/** The set of that name, or one of its shape under the name asked for ("timex-te3"); null when there is none. */
export function findSet(sets: readonly AccuracySet[], name: string): AccuracySet | null {
  const known = sets.find((set) => set.name === name);
  if (known) return known;
  const shape = sets.find((set) => set.accepts?.(name));
  return shape ? { ...shape, name, folder: name } : null;
}

/** True when the bench directory holds the set's folder. */
export function isPresent(set: AccuracySet, bench: string): boolean {
  return existsSync(join(bench, set.folder));
}

export async function measureSet(set: AccuracySet, options: MeasureOptions): Promise<AccuracyReport> {
  const { context, scoringSeconds } = createContext(
    set,
    join(options.bench, set.folder),
    options.split,
    options.topic,
    options.out,
  );
  const started = performance.now();
  const { measures, items } = await set.run(context);
  const seconds = (performance.now() - started) / 1000 - scoringSeconds();
  const rounded = Object.fromEntries(Object.entries(measures).map(([name, value]) => [name, round(value, 4)]));
  return { set: set.name, split: options.split, measures: rounded, items_per_second: round(items / seconds, 1) };
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
