/** What a caller may do: nothing, read, or read and write. */
export type AccessLevel = "none" | "reader" | "editor";

/** Who may do what in a home. Two tokens of a kind may be valid at once, so that they can be rotated without downtime. */
export interface AccessPolicy {
  readonly readerTokens: readonly string[];
  readonly editorTokens: readonly string[];
  /** Level of a caller without credentials: `editor` on a machine's own loopback address, `none` or `reader` elsewhere. */
  readonly anonymous: AccessLevel;
  /** Secret that signs the session cookie. */
  readonly sessionSecret: string;
  /** Host names a browser may use to reach an unauthenticated home; empty for any. Guards against DNS rebinding. */
  readonly hosts: readonly string[];
  /** Whether the cookie is for HTTPS only. */
  readonly secureCookie: boolean;
}

const RANK: Readonly<Record<AccessLevel, number>> = { none: 0, reader: 1, editor: 2 };

/** True when a caller of level `has` may do what needs `needs`. */
export function levelSuffices(has: AccessLevel, needs: AccessLevel): boolean {
  return RANK[has] >= RANK[needs];
}

/** Tokens of an environment variable: "current,next". */
export function parseTokens(list: string | undefined): readonly string[] {
  return (list ?? "")
    .split(",")
    .map((token) => token.trim())
    .filter((token) => token.length > 0);
}
