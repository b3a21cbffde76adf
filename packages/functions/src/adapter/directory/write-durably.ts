import { randomUUID } from "node:crypto";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Does what needs a folder, and once more where the folder had to be made first; says the topmost that was made. */
async function inFolder<Result>(folder: string, work: () => Promise<Result>) {
  try {
    return { result: await work(), created: undefined };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    const created = await mkdir(folder, { recursive: true });
    return { result: await work(), created };
  }
}

/** Writes a file that nobody sees yet and flushes it to the disk. */
export async function writeTemporary(folder: string, bytes: Uint8Array): Promise<string> {
  const path = join(folder, randomUUID());
  try {
    const { result: handle } = await inFolder(folder, () => open(path, "wx"));
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
  return path;
}

/** Puts a written file in its place in one step; it is there after a power cut, too. */
export async function moveIntoPlace(temporary: string, path: string, root: string): Promise<void> {
  const folder = dirname(path);
  const { created } = await inFolder(folder, () => rename(temporary, path));
  await syncFolder(folder);
  if (created === undefined) return;
  // A new folder is only as durable as its entry in the folder above.
  for (let above = folder; relative(root, above) !== "" && !relative(root, above).startsWith(`..${sep}`); ) {
    above = dirname(above);
    await syncFolder(above);
  }
}
