import type { Context } from "hono";
import { HttpProblem } from "../problem.ts";

interface Representation {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly contentType: string;
  /** Strong validator of these bytes, without quotes. */
  readonly etag: string;
  /** Never changes at this address, so that caches may keep it. */
  readonly immutable: boolean;
  readonly fileName?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Answers with bytes as HTTP caches and download managers expect: ETag and If-None-Match (RFC 9110 §13),
 * one byte range (§14; If-Range respected), HEAD by the framework, and a cache rule.
 */
export function sendBytes(c: Context, representation: Representation): Response {
  const { bytes, contentType, immutable, fileName } = representation;
  const etag = `"${representation.etag}"`;
  const headers: Record<string, string> = {
    etag,
    "cache-control": immutable ? "private, max-age=31536000, immutable" : "private, no-cache",
    vary: "Accept, Authorization, Cookie",
    ...representation.headers,
  };
  if (isListed(c.req.header("if-none-match"), etag)) return c.body(null, 304, headers);
  headers["content-type"] = contentType;
  headers["accept-ranges"] = "bytes";
  if (fileName) headers["content-disposition"] = `inline; filename="${fileName}"`;
  const condition = c.req.header("if-range");
  const range = condition === undefined || condition === etag ? parseRange(c.req.header("range"), bytes.length) : null;
  if (range === "unsatisfiable") {
    throw new HttpProblem(416, "range", `The document has ${bytes.length} bytes.`, {
      headers: { "content-range": `bytes */${bytes.length}` },
    });
  }
  if (range === null) return c.body(bytes, 200, headers);
  headers["content-range"] = `bytes ${range.first}-${range.last}/${bytes.length}`;
  return c.body(bytes.slice(range.first, range.last + 1), 206, headers);
}

/** True when an If-None-Match header names the tag (weak comparison, RFC 9110 §8.8.3.2). */
function isListed(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  return header.trim() === "*" || header.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag);
}

/** A single byte range; null for none or for a form we answer whole (several ranges, other units). */
function parseRange(
  header: string | undefined,
  size: number,
): { first: number; last: number } | "unsatisfiable" | null {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? "");
  if (!match || (match[1] === "" && match[2] === "")) return null;
  const [, from = "", to = ""] = match;
  const first = from === "" ? Math.max(0, size - Number(to)) : Number(from);
  const last = from === "" || to === "" ? size - 1 : Math.min(Number(to), size - 1);
  if (from === "" && Number(to) === 0) return "unsatisfiable";
  if (first >= size) return "unsatisfiable";
  return first > last ? null : { first, last };
}
