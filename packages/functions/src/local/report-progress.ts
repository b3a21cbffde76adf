import type { Progress, ReportProgress } from "@chancery/core/pipeline/records";

const width = 24;

function drawBar(fraction: number): string {
  const filled = Math.round(fraction * width);
  return "█".repeat(filled) + "░".repeat(width - filled);
}

function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? "" : "s"}`;
}

/** One plain sentence for a step: "merged 5 articles: 120 facts, 4 disputes". */
function describeProgress(progress: Progress): string {
  switch (progress.stage) {
    case "reading":
      return `reading ${progress.done + 1}/${progress.total} ${progress.file}`;
    case "unreadable":
      return `not read: ${progress.message}${progress.hint === undefined ? "" : ` (${progress.hint})`}`;
    case "merging":
      return `merging ${count(progress.statements, "statement")} of ${count(progress.articles, "article")}`;
    case "merged": {
      const outside = progress.outOfScope === 0 ? "" : ` (${progress.outOfScope} out of scope)`;
      const found = `${count(progress.facts, "fact")}, ${count(progress.disputes, "dispute")}`;
      return `merged ${count(progress.articles, "article")}${outside}: ${found}`;
    }
    case "rendering":
      return `rendering ${progress.format}`;
  }
}

/** How much of a run lies behind a step, or null for a step whose line stays on the screen instead of the bar. */
function measureProgress(progress: Progress): number | null {
  switch (progress.stage) {
    case "reading":
      return (0.6 * progress.done) / Math.max(1, progress.total);
    case "merging":
      return 0.6;
    case "rendering":
      return progress.format === "pdf" ? 0.9 : 0.8;
    case "unreadable":
    case "merged":
      return null;
  }
}

interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

export interface Reporter {
  readonly report: ReportProgress;
  /** Clears the bar. */
  readonly finish: () => void;
}

/** Reports to a stream: a bar that redraws itself on a terminal, one line a step when piped. */
export function createReporter(output: Output): Reporter {
  if (output.isTTY !== true)
    return { report: (progress) => output.write(`${describeProgress(progress)}\n`), finish: () => {} };
  const clear = "\r\u001b[2K";
  return {
    report: (progress) => {
      const fraction = measureProgress(progress);
      const line = describeProgress(progress);
      output.write(fraction === null ? `${clear}${line}\n` : `${clear}${drawBar(fraction)} ${line}`);
    },
    finish: () => output.write(clear),
  };
}
