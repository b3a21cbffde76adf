import { beforeAll, describe, expect, test } from "vitest";
import { onAws } from "../../support/api/open-stores.ts";
import { closedPolicy, openPolicy, startApi, tokens } from "../../support/api/start-api.ts";

const OPEN = new Set(["GET /healthz", "GET /session", "POST /session", "DELETE /session"]);
const METHODS = ["get", "post", "put", "delete"] as const;

let api: Awaited<ReturnType<typeof startApi>>;
let operations: readonly { readonly method: string; readonly path: string; readonly key: string }[];
beforeAll(async () => {
  api = await startApi(closedPolicy);
  operations = Object.entries(api.document.paths as Record<string, object>).flatMap(([path, item]) =>
    METHODS.filter((method) => method in item).map((method) => ({
      method: method.toUpperCase(),
      path: path.replace(/\{[^}]+\}/g, "1"),
      key: `${method.toUpperCase()} ${path}`,
    })),
  );
});

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

describe("every route with every kind of caller", () => {
  const expected = (key: string, level: "none" | "reader" | "editor") => {
    if (OPEN.has(key)) return "through";
    if (level === "none") return 401;
    return key.startsWith("GET") || level === "editor" ? "through" : 403;
  };

  test.each([
    ["none", {}],
    ["reader", bearer(tokens.reader)],
    ["editor", bearer(tokens.editor)],
  ] as const)("as %s", async (level, headers) => {
    expect(operations.length).toBeGreaterThan(20);
    for (const { method, path, key } of operations) {
      const { status } = await api.request(path, { method, headers });
      const through = status !== 401 && status !== 403;
      // Signing in without a body is refused as input, not as access.
      expect(through ? "through" : status, key).toBe(expected(key, level));
    }
  });

  test.each([
    "Bearer wrong",
    "Bearer ",
    "Basic cmVhZGVyOg==",
    "Bearer a b",
    "reader-token-1",
    "Bearer reader-token-1 x",
  ])("malformed credentials %j open nothing", async (authorization) => {
    for (const { method, path, key } of operations) {
      const { status } = await api.request(path, { method, headers: { authorization } });
      expect(status, key).toBe(401);
    }
  });
});

describe("tokens", () => {
  test("two tokens of a kind are valid at once", async () => {
    for (const token of closedPolicy.editorTokens) {
      expect(await (await api.request("/session", { headers: bearer(token) })).json()).toEqual({ level: "editor" });
    }
  });

  test("never reach the log", async () => {
    await api.request("/summary?token=editor-token-1", { headers: bearer(tokens.editor) });
    await api.request("/session", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ token: tokens.editor }),
    });
    expect(JSON.stringify(api.logged)).not.toContain(tokens.editor);
  });
});

async function signIn(token: string, target = api): Promise<string> {
  const answer = await target.request("/session", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ token }),
  });
  return answer.headers.get("set-cookie")?.split(";")[0] ?? "";
}

describe("sessions of a browser", () => {
  test("the cookie is HttpOnly, SameSite=Strict and signed", async () => {
    const answer = await api.request("/session", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ token: tokens.reader }),
    });
    const cookie = answer.headers.get("set-cookie") ?? "";
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Strict/);
    expect(cookie).not.toContain(tokens.reader);
    const [pair = ""] = cookie.split(";");
    const level = async (value: string) =>
      (await (await api.request("/session", { headers: { cookie: value } })).json()).level;
    expect(await level(pair)).toBe("reader");
    expect(await level(`${pair.slice(0, -4)}AAAA`)).toBe("none");
  });

  test("the form signs in and leads back to the page", async () => {
    const answer = await api.request("/session", {
      method: "POST",
      headers: { "sec-fetch-site": "same-origin" },
      body: new URLSearchParams({ token: tokens.reader }),
    });
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toBe("/");
  });

  test("a token that was rotated out ends its sessions", async () => {
    const cookie = await signIn(tokens.editor);
    const rotated = await startApi({ ...closedPolicy, editorTokens: ["editor-token-2"] });
    expect(await (await rotated.request("/session", { headers: { cookie } })).json()).toEqual({ level: "none" });
  });

  test.each([
    [{ "sec-fetch-site": "cross-site" }, 403],
    [{ "sec-fetch-site": "same-site" }, 403],
    [{ origin: "https://elsewhere.example" }, 403],
    [{}, 403],
    [{ "sec-fetch-site": "same-origin" }, 202],
    // A Function URL is always HTTPS.
    [{ origin: onAws ? "https://localhost" : "http://localhost" }, 202],
  ])("a write with the cookie and %j is answered %i", async (headers, status) => {
    const cookie = await signIn(tokens.editor);
    const answer = await api.request("/regenerate", { method: "POST", headers: { ...headers, cookie } });
    expect(answer.status).toBe(status);
  });

  test("ten wrong tokens make the caller wait", async () => {
    const target = await startApi(closedPolicy);
    for (let count = 0; count < 10; count++) await signIn("wrong", target);
    const answer = await target.request("/session", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ token: tokens.editor }),
    });
    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
  });
});

describe("a home on the loopback address", () => {
  test("is open to programs, closed to foreign pages and to foreign host names", async () => {
    const local = await startApi(openPolicy);
    expect((await local.request("/regenerate", { method: "POST" })).status).toBe(202);
    const foreign = await local.request("/regenerate", {
      method: "POST",
      headers: { origin: "https://elsewhere.example" },
    });
    expect(foreign.status).toBe(403);
    const rebound = await startApi({ ...openPolicy, hosts: ["127.0.0.1"] });
    expect((await rebound.request("/briefings")).status).toBe(403);
  });
});
