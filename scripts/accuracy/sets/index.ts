import { readdir } from "node:fs/promises";
import type { AccuracySet } from "../accuracy-set.ts";

/** Every set defined in this folder, in the order of their file names. */
export async function loadSets(): Promise<readonly AccuracySet[]> {
  const files = (await readdir(import.meta.dirname))
    .filter((name) => name.endsWith(".ts") && name !== "index.ts")
    .sort();
  const modules = await Promise.all(files.map((name) => import(`./${name}`) as Promise<{ set: AccuracySet }>));
  return modules.map((module) => module.set);
}
