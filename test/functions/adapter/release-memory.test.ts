import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";

const module = join(import.meta.dirname, "../../../packages/functions/src/adapter/release-memory.ts");

/** Resident memory, in MiB, before and after, of a process that dropped what it held. */
function release(options: readonly string[]): readonly number[] {
  const code = `
    import { releaseMemory } from ${JSON.stringify(module)};
    globalThis.held = Array.from({ length: 3_000_000 }, (_, at) => ({ at, text: "report " + at }));
    globalThis.held = null;
    const before = process.memoryUsage.rss();
    releaseMemory();
    console.log(JSON.stringify([before, process.memoryUsage.rss()]));
  `;
  const out = execFileSync(process.execPath, [...options, "--input-type=module", "-e", code]).toString();
  return (JSON.parse(out) as number[]).map((bytes) => bytes / 2 ** 20);
}

it("gives back what nobody holds, where Node lets it", () => {
  const [before = 0, after = 0] = release(["--expose-gc"]);
  expect(before).toBeGreaterThan(250);
  expect(after).toBeLessThan(before / 2);
});

it("does nothing where Node does not", () => {
  const [before = 0, after = 0] = release([]);
  expect(after).toBeGreaterThan(0.9 * before);
});
