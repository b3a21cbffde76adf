import { randomBytes } from "node:crypto";
import { type AccessPolicy, parseTokens } from "../api/access/access-policy.ts";

const loopback: readonly string[] = ["127.0.0.1", "localhost", "::1"];

/** On the machine's own address whoever sits at it may do everything; on any other only a token lets anyone in. */
export function createDevPolicy(host: string, environment: NodeJS.ProcessEnv): AccessPolicy {
  const local = loopback.includes(host);
  return {
    readerTokens: parseTokens(environment.CHANCERY_READER_TOKENS),
    editorTokens: parseTokens(environment.CHANCERY_EDITOR_TOKENS),
    anonymous: local ? "editor" : "none",
    sessionSecret: environment.CHANCERY_SESSION_SECRET ?? randomBytes(32).toString("hex"),
    hosts: local ? [...loopback, "[::1]"] : [],
    secureCookie: false,
  };
}
