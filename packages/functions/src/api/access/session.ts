import type { Context } from "hono";
import { deleteCookie, getSignedCookie, setSignedCookie } from "hono/cookie";
import type { AccessLevel, AccessPolicy } from "./access-policy.ts";
import { levelOfPrint, tokenPrint } from "./match-token.ts";

const COOKIE = "chancery_session";
const LIFETIME_SECONDS = 12 * 60 * 60;

/** Signs the browser in: an HttpOnly, SameSite=Strict cookie that names the token by its print and its own end. */
export async function startSession(c: Context, token: string, policy: AccessPolicy, now: Date): Promise<void> {
  const end = Math.floor(now.getTime() / 1000) + LIFETIME_SECONDS;
  await setSignedCookie(c, COOKIE, `${tokenPrint(token)}.${end}`, policy.sessionSecret, {
    httpOnly: true,
    sameSite: "Strict",
    secure: policy.secureCookie,
    path: "/",
    maxAge: LIFETIME_SECONDS,
  });
}

export function endSession(c: Context, policy: AccessPolicy): void {
  deleteCookie(c, COOKIE, { path: "/", secure: policy.secureCookie });
}

/** The level of the request's session cookie; null without one, `none` when it is forged, over, or its token rotated out. */
export async function sessionLevel(c: Context, policy: AccessPolicy, now: Date): Promise<AccessLevel | null> {
  const value = await getSignedCookie(c, policy.sessionSecret, COOKIE);
  if (value === undefined) return null;
  if (value === false) return "none";
  const [print = "", end = "0"] = value.split(".");
  return Number(end) * 1000 > now.getTime() ? levelOfPrint(print, policy) : "none";
}
