import type { Progress } from "@chancery/core/pipeline";
import { describe, expect, it } from "vitest";
import { createReporter } from "../../../packages/functions/src/local/report-progress.ts";

const steps: readonly Progress[] = [
  { stage: "reading", file: "a.txt", done: 0, total: 2 },
  { stage: "unreadable", file: "b.txt", reason: "empty", message: "b.txt: is empty", hint: "Send it again." },
  { stage: "merging", articles: 1, statements: 12 },
  { stage: "merged", articles: 1, outOfScope: 0, facts: 9, disputes: 1 },
  { stage: "rendering", format: "pdf" },
];

function record(isTTY: boolean): string {
  let written = "";
  const { report, finish } = createReporter({ isTTY, write: (text) => (written += text) });
  for (const step of steps) report(step);
  finish();
  return written;
}

describe("createReporter", () => {
  it("writes one plain line a step when piped", () => {
    expect(record(false).split("\n")).toEqual([
      "reading 1/2 a.txt",
      "not read: b.txt: is empty (Send it again.)",
      "merging 12 statements of 1 article",
      "merged 1 article: 9 facts, 1 dispute",
      "rendering pdf",
      "",
    ]);
  });

  it("redraws a bar on a terminal, and leaves behind only what lasts", () => {
    const written = record(true);
    expect(written).toContain("█");
    const left = written.split("\n").map((line) => line.split("\u001b[2K").at(-1));
    expect(left).toEqual(["not read: b.txt: is empty (Send it again.)", "merged 1 article: 9 facts, 1 dispute", ""]);
  });
});
