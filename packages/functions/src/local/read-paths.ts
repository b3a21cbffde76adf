import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import { type ArticleFile, defaultLimits } from "@chancery/core/article";
import { UnreadableArticle } from "@chancery/core/error";

const causes: Readonly<Record<string, string>> = {
  ENOENT: "does not exist",
  EACCES: "permission denied",
  EPERM: "permission denied",
  ENOTDIR: "does not exist",
};

/** The files of a folder given as argument, or the file itself. */
async function expandPath(path: string): Promise<readonly string[]> {
  const stats = await stat(path).catch(() => null);
  if (stats === null || !stats.isDirectory()) return [path];
  const entries = await readdir(path, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => join(path, entry.name))
    .sort();
}

async function readPath(path: string, name: string): Promise<ArticleFile> {
  try {
    const { size } = await stat(path);
    // The reader says the same, but only after a disk image given by mistake has filled the memory.
    if (size > defaultLimits.rawBytes)
      throw new UnreadableArticle(name, "too-large", `has ${size} bytes, the limit is ${defaultLimits.rawBytes}`);
    return { name, bytes: await readFile(path) };
  } catch (error) {
    if (error instanceof UnreadableArticle) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UnreadableArticle(name, "unsupported", causes[code ?? ""] ?? message, { cause: error });
  }
}

/** Names by which the briefing shows the files: the base name, or the path where two files share it. */
function nameFiles(paths: readonly string[]): readonly string[] {
  const bases = paths.map((path) => basename(path));
  return paths.map((path, index) => {
    const base = bases[index] ?? path;
    const shared = bases.filter((other) => other === base).length > 1;
    return shared ? relative(process.cwd(), path).replace(/^(\.\.[/\\])+/, "") : base;
  });
}

export interface PathsRead {
  readonly files: readonly ArticleFile[];
  readonly unreadable: readonly UnreadableArticle[];
}

/** Loads files and the files of folders; what the disk refuses is reported with the reason, never thrown. */
export async function readPaths(paths: readonly string[]): Promise<PathsRead> {
  const expanded = [...new Set((await Promise.all(paths.map(expandPath))).flat())];
  const names = nameFiles(expanded);
  const files: ArticleFile[] = [];
  const unreadable: UnreadableArticle[] = [];
  for (const [index, path] of expanded.entries()) {
    try {
      files.push(await readPath(path, names[index] ?? path));
    } catch (error) {
      if (!(error instanceof UnreadableArticle)) throw error;
      unreadable.push(error);
    }
  }
  return { files, unreadable };
}
