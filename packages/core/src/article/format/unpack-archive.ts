import { UnreadableArticle } from "../../error/index.ts";
import { holdLimit, type ReadLimits } from "../read-limits.ts";

export interface ArchiveEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Files of a zip that may hold text, unpacked. Sizes are added up before anything is unpacked, so that no bomb goes off. */
export async function unpackArchive(
  file: string,
  bytes: Uint8Array,
  limits: ReadLimits,
): Promise<readonly ArchiveEntry[]> {
  const { unzipSync } = await import("fflate");
  let [total, count] = [0, 0];
  try {
    const entries = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!isWanted(name)) return false;
        total += originalSize;
        count++;
        holdLimit(file, limits, "rawBytes", total);
        holdLimit(file, limits, "articles", count);
        return true;
      },
    });
    return Object.keys(entries)
      .sort()
      .map((name) => ({ name, bytes: entries[name] ?? new Uint8Array() }));
  } catch (cause) {
    if (cause instanceof UnreadableArticle) throw cause;
    throw new UnreadableArticle(file, "damaged", "the archive cannot be unpacked", { cause });
  }
}

/** Folders, hidden files, pictures, fonts, styles and archives in the archive are passed over. */
function isWanted(name: string): boolean {
  if (name.endsWith("/") || /(?:^|\/)(?:\.|__MACOSX)/.test(name)) return false;
  return !/\.(?:png|jpe?g|gif|webp|svg|ico|css|js|woff2?|ttf|mp[34]|avi|mov|zip|gz|7z|rar|bin|exe)$/i.test(name);
}
