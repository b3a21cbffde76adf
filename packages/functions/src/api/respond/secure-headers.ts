import type { Context, MiddlewareHandler } from "hono";
import type { ApiEnv } from "../router.ts";

/** Nothing but our own files runs, styles or frames a page; a briefing brings its own hashes in its answer. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** What every answer carries, unless it says something else itself. */
const SECURE_HEADERS: Readonly<Record<string, string>> = {
  "content-security-policy": PAGE_POLICY,
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "origin-agent-cluster": "?1",
  "referrer-policy": "same-origin",
  "strict-transport-security": "max-age=15552000; includeSubDomains",
  "x-content-type-options": "nosniff",
  "x-dns-prefetch-control": "off",
  "x-frame-options": "SAMEORIGIN",
};

/** Adds the headers to whatever was answered, an error, too, unless the answer has them already. */
export const addSecureHeaders: MiddlewareHandler<ApiEnv> = async (c, next) => {
  await next();
  if (c.get("complete") === true) return;
  for (const [name, value] of Object.entries(SECURE_HEADERS)) {
    if (!c.res.headers.has(name)) c.res.headers.set(name, value);
  }
};

/**
 * An answer with all its headers, for what is asked for most: to open a finished answer's headers and add to them costs
 * more than the answer.
 */
export function answerComplete(
  c: Context<ApiEnv>,
  bytes: Uint8Array<ArrayBuffer>,
  headers: Readonly<Record<string, string>>,
): Response {
  c.set("complete", true);
  return new Response(bytes, { headers: { ...SECURE_HEADERS, "x-request-id": c.get("requestId"), ...headers } });
}
