import { execFile, spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Printer } from "./chromium-printer.ts";

/** Prints with one Python process that stays warm: only the rendering itself is measured. */
const SCRIPT =
  "import sys,time,weasyprint;t=time.perf_counter();weasyprint.HTML(filename=sys.argv[1]).write_pdf(sys.argv[2])";

/** WeasyPrint on the page; null where it is not installed. */
export async function weasyPrint(html: string): Promise<Printer | null> {
  if (spawnSync("/usr/bin/python3", ["-c", "import weasyprint"]).status !== 0) {
    console.error("rendering: WeasyPrint is not installed, no comparison with it");
    return null;
  }
  const folder = await mkdtemp(join(tmpdir(), "chancery-bench-"));
  const source = join(folder, "briefing.html");
  await writeFile(source, html);
  return {
    print: () => promisify(execFile)("/usr/bin/python3", ["-c", SCRIPT, source, join(folder, "briefing.pdf")]),
    close: () => rm(folder, { recursive: true }),
  };
}
