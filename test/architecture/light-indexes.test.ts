import { posix } from "node:path";
import { expect, test } from "vitest";
import { sourceFiles } from "../support/source-files.ts";

const files = new Map(sourceFiles("packages/core/src").map((file) => [file.path, file]));
const PIPELINE = "packages/core/src/pipeline/";
const STAGE = /^packages\/core\/src\/(?:article|extract|merge|brief|render)\//;

/** Modules that a file loads when it is loaded: types vanish, and what is imported later comes later. */
function loadedBy(path: string, later: boolean): readonly string[] {
  const text = files.get(path)?.text ?? "";
  const first = [...text.matchAll(/^(?:import|export)(?! type)[^;]*? from "(\.[^"]+)";/gmu)];
  const then = later ? [...text.matchAll(/import\("(\.[^"]+)"\)/gu)] : [];
  return [...first, ...then].map((match) => posix.join(posix.dirname(path), match[1] ?? ""));
}

function reachedFrom(path: string, later: boolean, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const next of loadedBy(path, later)) reachedFrom(next, later, seen);
  return seen;
}

const stagesFrom = (index: string, later: boolean) =>
  [...reachedFrom(`${PIPELINE}${index}.ts`, later)].filter((path) => STAGE.test(path));

test("records lead to no stage, now or later: the API's bundle holds what they lead to", () => {
  expect(stagesFrom("records", true)).toEqual([]);
});

test("services load a stage only when there is something for it to do", () => {
  expect(stagesFrom("services", false)).toEqual([]);
  expect(stagesFrom("services", true).length).toBeGreaterThan(100);
});

test("the functions take from the pipeline what does not make them heavy", () => {
  const light = ["api", "adapter", "event", "cron"].flatMap((folder) =>
    sourceFiles(`packages/functions/src/${folder}`),
  );
  const heavy = light.filter(({ text }) => /import (?!type)[^;]*? from "@chancery\/core\/pipeline"/u.test(text));
  expect(heavy.map(({ path }) => path)).toEqual([]);
});
