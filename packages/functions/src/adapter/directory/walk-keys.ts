import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { compareText } from "@chancery/core/text";
import { decodePath } from "./encode-key.ts";

/** Keys of the files below a folder that begin with a prefix; hidden names are not ours. Only folders that can hold one are read. */
export async function* walkKeys(root: string, prefix: string, folder = ""): AsyncGenerator<string> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  for (const entry of entries.sort((left, right) => compareText(left.name, right.name))) {
    if (entry.name.startsWith(".")) continue;
    const path = folder + entry.name;
    if (entry.isDirectory()) {
      const beginning = decodePath(`${path}/`);
      if (prefix.startsWith(beginning) || beginning.startsWith(prefix)) yield* walkKeys(root, prefix, `${path}/`);
    } else if (entry.isFile()) {
      const key = decodePath(path);
      if (key.startsWith(prefix)) yield key;
    }
  }
}
