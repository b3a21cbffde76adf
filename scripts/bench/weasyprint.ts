import { execFile, spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { median } from "./measure-time.ts";

/** Prints the page several times in one process and tells the processor time of each; the first only warms up. */
const SCRIPT = `
import sys, time, weasyprint
for _ in range(int(sys.argv[3]) + 1):
    started = time.process_time()
    weasyprint.HTML(filename=sys.argv[1]).write_pdf(sys.argv[2])
    print((time.process_time() - started) * 1000)
`;

/** Median milliseconds of the processor that WeasyPrint takes to render the page, without starting Python; null where it is not installed. */
export async function timeWeasyPrint(html: string, rounds: number): Promise<number | null> {
  if (spawnSync("/usr/bin/python3", ["-c", "import weasyprint"]).status !== 0) {
    console.error("rendering: WeasyPrint is not installed, no comparison with it");
    return null;
  }
  const folder = await mkdtemp(join(tmpdir(), "chancery-bench-"));
  const source = join(folder, "briefing.html");
  await writeFile(source, html);
  const words = ["-c", SCRIPT, source, join(folder, "briefing.pdf"), `${rounds}`];
  const { stdout } = await promisify(execFile)("/usr/bin/python3", words);
  await rm(folder, { recursive: true });
  return median(stdout.trim().split("\n").slice(1).map(Number));
}
