import { existsSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "../../../shared");
const present = existsSync(join(folder, "seeds"));

if (!present) {
  if (process.env.CI === "true")
    throw new Error(`Cannot run in CI without the reference data, expected it at ${folder}`);
  console.warn(`Reference data is not at ${folder}: tests that need it are skipped.`);
}

/** The reference data beside the repository: `describe.skipIf(!shared.present)`. */
export const shared = {
  present,
  path: (...parts: readonly string[]): string => join(folder, ...parts),
};
