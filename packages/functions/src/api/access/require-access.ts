import type { Context, MiddlewareHandler } from "hono";
import { HttpProblem } from "../problem.ts";
import type { ApiEnv } from "../router.ts";
import { type AccessLevel, type AccessPolicy, levelSuffices } from "./access-policy.ts";
import { levelOfToken } from "./match-token.ts";
import { sessionLevel } from "./session.ts";

/** Who calls: the level and how it was shown. `malformed` is an Authorization header that is no bearer token of ours. */
interface Caller {
  readonly level: AccessLevel;
  readonly by: "token" | "session" | "nothing" | "malformed";
}

async function identify(c: Context, policy: AccessPolicy, now: Date): Promise<Caller> {
  const header = c.req.header("authorization");
  if (header !== undefined) {
    const token = /^Bearer ([\w.~+/-]+=*)$/i.exec(header)?.[1];
    const level = token === undefined ? "none" : levelOfToken(token, policy);
    return level === "none" ? { level, by: "malformed" } : { level, by: "token" };
  }
  const session = await sessionLevel(c, policy, now);
  if (session !== null && levelSuffices(session, policy.anonymous)) return { level: session, by: "session" };
  return { level: policy.anonymous, by: "nothing" };
}

const isRead = (method: string): boolean => method === "GET" || method === "HEAD" || method === "OPTIONS";

/**
 * A write that a browser sends must come from our own page. Browsers mark every write with `Sec-Fetch-Site` or `Origin`
 * (Fetch standard); programs that send neither are not ridden by a foreign page, unless a session cookie came along.
 */
function isForged(c: Context, caller: Caller): boolean {
  if (isRead(c.req.method) || caller.by === "token") return false;
  const site = c.req.header("sec-fetch-site");
  const origin = c.req.header("origin");
  if (site !== undefined) return site !== "same-origin";
  if (origin !== undefined) return origin !== new URL(c.req.url).origin;
  return caller.by === "session";
}

function refuseForeignHost(host: string, { hosts }: AccessPolicy): void {
  if (!hosts.includes(host))
    throw new HttpProblem(403, "foreign-host", `This home does not answer to the name ${host}.`);
}

/** Sets `level` on the context and turns away forged writes, foreign host names and credentials that are not ours. */
export function identifyCaller(policy: AccessPolicy, now: () => Date): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    // Where any name will do, the address is not taken apart for every request.
    if (policy.hosts.length > 0) refuseForeignHost(new URL(c.req.url).hostname, policy);
    const caller = await identify(c, policy, now());
    if (caller.by === "malformed") throw unauthorized("The access token is not valid.");
    if (isForged(c, caller)) {
      throw new HttpProblem(403, "cross-site", "A write must come from this site's own pages or carry a token.");
    }
    c.set("level", caller.level);
    c.set("signedIn", caller.by === "session");
    await next();
  };
}

/** Paths anyone may ask for: health, the API's description, signing in, and the files of the page itself. */
const OPEN = /^\/(?:healthz|openapi\.json|docs|session|assets\/[^/]+)?$/;

/**
 * Reading needs a reader, writing an editor, whatever the route: a new route is closed until it is listed as open.
 * 401 without credentials, 403 when they do not suffice.
 */
export function requireAccess(): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    if (OPEN.test(c.req.path)) return next();
    const level = c.get("level");
    if (levelSuffices(level, isRead(c.req.method) ? "reader" : "editor")) return next();
    if (level === "none") throw unauthorized("This needs an access token.");
    throw new HttpProblem(403, "not-an-editor", "Writing needs an editor token.", {
      hint: "Sign in with an editor token.",
    });
  };
}

function unauthorized(detail: string): HttpProblem {
  return new HttpProblem(401, "unauthorized", detail, {
    hint: "Send Authorization: Bearer TOKEN, or sign in on the start page.",
    headers: { "www-authenticate": 'Bearer realm="chancery"' },
  });
}
