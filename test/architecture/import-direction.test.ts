import { posix } from "node:path";
import { expect, test } from "vitest";
import { importsOf, sourceFiles } from "../support/source-files.ts";

const CORE = "packages/core/src/";
/** What every stage may use: data types, errors, and the kernels of text, calendar arithmetic and amounts. */
const SHARED = new Set(["schema", "error", "text", "time", "quantity"]);
const KERNEL_MAY_USE: Readonly<Record<string, readonly string[]>> = {
  schema: [],
  error: [],
  text: [],
  time: ["schema", "text"],
  quantity: ["schema"],
};

const stageOf = (path: string) => path.slice(CORE.length).split("/")[0] ?? "";

function stagesImported(path: string, imports: readonly string[]): readonly string[] {
  return imports
    .filter((name) => name.startsWith("."))
    .map((name) => posix.join(posix.dirname(path), name))
    .filter((target) => target.startsWith(CORE))
    .map(stageOf)
    .filter((stage) => stage !== stageOf(path));
}

function mayImport(stage: string, target: string): boolean {
  if (stage === "pipeline") return true;
  return KERNEL_MAY_USE[stage]?.includes(target) ?? SHARED.has(target);
}

const files = sourceFiles("packages/core/src").filter((file) => file.path.split("/").length > 4);

test("there are stages to check", () => {
  expect(files.length).toBeGreaterThan(20);
});

test("a stage of core imports no other stage", () => {
  const wrong = files.flatMap((file) =>
    stagesImported(file.path, importsOf(file))
      .filter((target) => !mayImport(stageOf(file.path), target))
      .map((target) => `${file.path} imports ${target}`),
  );
  expect(wrong).toEqual([]);
});

test("core imports neither functions nor a Node module, the PDF renderer apart", () => {
  const wrong = files
    .filter((file) => !file.path.startsWith(`${CORE}render/pdf/`))
    .flatMap((file) =>
      importsOf(file)
        .filter((name) => /^node:|^@chancery\/functions|^@aws-sdk|packages\/functions/.test(name))
        .map((name) => `${file.path} imports ${name}`),
    );
  expect(wrong).toEqual([]);
});
