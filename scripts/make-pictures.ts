import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Dots an inch: readable in the README, small in the repository. */
const RESOLUTION = "80";

const root = join(import.meta.dirname, "..");
const images = join(root, "docs/images");
const out = mkdtempSync(join(tmpdir(), "chancery-pictures-"));

mkdirSync(images, { recursive: true });
execFileSync(process.execPath, [join(root, "packages/functions/src/local/cli.ts"), "brief", "--out", out], {
  stdio: "inherit",
  cwd: root,
});
for (const page of ["1", "2"]) {
  const target = join(images, `briefing-page-${page}`);
  execFileSync("pdftoppm", [
    "-png",
    "-r",
    RESOLUTION,
    "-f",
    page,
    "-l",
    page,
    "-singlefile",
    join(out, "briefing.pdf"),
    target,
  ]);
}
rmSync(out, { recursive: true });
