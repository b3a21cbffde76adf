import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** The folder that holds `templates/` and `seeds/`: the repository, or the root of a deployed bundle. */
function findResourceRoot(start: string = import.meta.dirname): string {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, "templates")) && existsSync(join(folder, "seeds"))) return folder;
    if (dirname(folder) === folder)
      throw new Error(`Cannot find the resources above ${start}, expected templates/ and seeds/ side by side`);
  }
}

/** The path of a shipped file or folder: `resourcePath("seeds", "us-colombia")`. */
export function resourcePath(...parts: readonly string[]): string {
  return join(findResourceRoot(), ...parts);
}
