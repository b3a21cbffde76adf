import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** SHA-256 of the parts, each set off from the next, as 64 hex digits. */
export function hashParts(parts: readonly (string | number | null | undefined)[]): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(parts))));
}

/** A short content id with a prefix that tells what it names: `contentId("f", parts)` → "f-3b1c…", 16 hex digits. */
export function contentId(prefix: string, parts: readonly (string | number | null | undefined)[]): string {
  return `${prefix}-${hashParts(parts).slice(0, 16)}`;
}
