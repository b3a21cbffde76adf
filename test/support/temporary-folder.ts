import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** A new empty folder that is removed when the test, or the hook's suite, has finished. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "chancery-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
