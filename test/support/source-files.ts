import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

export const repository = join(import.meta.dirname, "../..");

export interface SourceFile {
  /** Path from the repository root, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Every TypeScript file below a folder of the repository. */
export function sourceFiles(folder: string): readonly SourceFile[] {
  return readdirSync(join(repository, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.parentPath.includes("node_modules"))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(repository, file), text: readFileSync(file, "utf8") }));
}

/** Module names a file imports, statically or not. */
export function importsOf(file: SourceFile): readonly string[] {
  return [...file.text.matchAll(/(?:from\s+|import\s*\(\s*|import\s+)"([^"]+)"/g)].map((match) => match[1] ?? "");
}
