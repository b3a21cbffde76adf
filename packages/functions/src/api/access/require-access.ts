import type { Context, MiddlewareHandler } from "hono";
import { problem } from "../problem.ts";
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

/** Sets `level` on the context and turns away forged writes, foreign host names and credentials that are not ours. */
export function identifyCaller(policy: AccessPolicy, now: () => Date): MiddlewareHandler {
  return async (c, next) => {
    const host = new URL(c.req.url).hostname;
    if (policy.hosts.length > 0 && !policy.hosts.includes(host)) {
      return problem(c, 403, "foreign-host", `This home does not answer to the name ${host}.`);
    }
    const caller = await identify(c, policy, now());
    if (caller.by === "malformed") return unauthorized(c, "The access token is not valid.");
    if (isForged(c, caller)) {
      return problem(c, 403, "cross-site", "A write must come from this site's own pages or carry a token.");
    }
    c.set("level", caller.level);
    await next();
  };
}

/** Lets only callers of at least that level through: 401 without credentials, 403 when they do not suffice. */
export function requireAccess(needs: AccessLevel): MiddlewareHandler {
  return async (c, next) => {
    const level: AccessLevel = c.get("level");
    if (levelSuffices(level, needs)) return next();
    if (level === "none") return unauthorized(c, "This needs an access token.");
    return problem(c, 403, "not-an-editor", "Writing needs an editor token.", {
      hint: "Sign in with an editor token.",
    });
  };
}

function unauthorized(c: Context, detail: string): Response {
  return problem(c, 401, "unauthorized", detail, {
    hint: "Send Authorization: Bearer TOKEN, or sign in on the start page.",
    headers: { "www-authenticate": 'Bearer realm="chancery"' },
  });
}
