import { createHash, timingSafeEqual } from "node:crypto";
import type { AccessLevel, AccessPolicy } from "./access-policy.ts";

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();

/** True when the token is one of the list; every entry is compared, each in constant time. */
function isListed(token: string, list: readonly string[]): boolean {
  const given = digest(token);
  return list.reduce((found, entry) => timingSafeEqual(given, digest(entry)) || found, false);
}

/** The level a token gives, `none` when it is not one of ours. */
export function levelOfToken(token: string, policy: AccessPolicy): AccessLevel {
  const editor = isListed(token, policy.editorTokens);
  const reader = isListed(token, policy.readerTokens);
  return editor ? "editor" : reader ? "reader" : "none";
}

/** A short print of a token that binds a session to it without holding it: a rotated-out token ends its sessions. */
export function tokenPrint(token: string): string {
  return digest(`print:${token}`).toString("base64url").slice(0, 16);
}

/** The level of the token with that print, `none` when it was rotated out. */
export function levelOfPrint(print: string, policy: AccessPolicy): AccessLevel {
  if (policy.editorTokens.some((token) => tokenPrint(token) === print)) return "editor";
  if (policy.readerTokens.some((token) => tokenPrint(token) === print)) return "reader";
  return "none";
}
