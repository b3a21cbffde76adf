/** Bytes of a file name that every usual file system takes, with room for a mark. */
const nameLimit = 200;

/** Unsafe in file names somewhere, or the escape sign itself. A leading dot hides a file or climbs out of the folder. */
const unsafe = /[%\\:*?"<>|\p{Cc}]|^\.|[. ]$/gu;

function escapeCharacter(character: string): string {
  return [...new TextEncoder().encode(character)]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`)
    .join("");
}

/** A long name in pieces; every piece but the last is a folder whose name ends in `%+`. */
function splitLong(name: string): readonly string[] {
  const pieces: string[] = [];
  let piece = "";
  // Escapes are three characters that must stay together.
  for (const unit of name.match(/%[0-9A-F]{2}|./gsu) ?? []) {
    if (Buffer.byteLength(piece + unit) > nameLimit) {
      pieces.push(`${piece}%+`);
      piece = "";
    }
    piece += piece === "" ? unit.replace(".", "%2E") : unit;
  }
  return [...pieces, piece];
}

/**
 * A key may be both an object and the beginning of other keys, a path cannot be both a file and a folder:
 * so a file always has a dot in its name (`%.` is put behind one without), a folder never.
 */
function encodeSegment(segment: string, last: boolean): readonly string[] {
  const escaped = segment === "" ? "%-" : segment.replace(unsafe, escapeCharacter);
  if (!last) return splitLong(escaped.replaceAll(".", "%2E"));
  const pieces = splitLong(escaped);
  const name = pieces.at(-1) ?? "";
  return [...pieces.slice(0, -1), name.includes(".") ? name : `${name}%.`];
}

/** Most keys of our own are their own path; this is read on every request. */
const plain = /^(?:[\w-]+\/)*[\w-]+(?:\.[\w-]+)+$/;

/** The path of a key below the store's folder, parts joined by "/": "articles/a.txt" stays as it is, "a/../b" is escaped. */
export function encodeKey(key: string): string {
  if (key.length <= nameLimit && plain.test(key)) return key;
  const segments = key.split("/");
  return segments.flatMap((segment, index) => encodeSegment(segment, index === segments.length - 1)).join("/");
}

function decodeName(name: string): string {
  const unmarked = name.replace(/%\.$/u, "");
  if (unmarked === "%-") return "";
  try {
    return unmarked.replace(/(?:%[0-9A-F]{2})+/gu, (escapes) => decodeURIComponent(escapes));
  } catch {
    return name;
  }
}

/** The key of a path below the store's folder; a name that we did not write stands for itself. */
export function decodePath(path: string): string {
  return path.replaceAll("%+/", "").split("/").map(decodeName).join("/");
}
