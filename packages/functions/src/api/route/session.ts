import type { Context } from "hono";
import * as z from "zod";
import type { AccessPolicy } from "../access/access-policy.ts";
import { createFailureLimit } from "../access/failure-limit.ts";
import { levelOfToken } from "../access/match-token.ts";
import { endSession, startSession } from "../access/session.ts";
import type { ApiHome } from "../api-home.ts";
import { HttpProblem } from "../problem.ts";
import { createRouter } from "../router.ts";
import { failures, json, tooMany } from "./answers.ts";
import { createRoute } from "./create-route.ts";
import { named } from "./named.ts";

const Session = z.object({ level: z.enum(["none", "reader", "editor"]) }).register(named, { id: "Session" });

const show = createRoute({
  method: "get",
  path: "/session",
  tags: ["access"],
  summary: "What the caller may do",
  security: [],
  responses: { 200: json(Session, "The caller's level"), 401: failures[401] },
});

const Token = z.object({ token: z.string().min(1).max(500) });

const signIn = createRoute({
  method: "post",
  path: "/session",
  tags: ["access"],
  summary: "Sign a browser in with a token",
  security: [],
  request: {
    body: {
      content: { "application/json": { schema: Token }, "application/x-www-form-urlencoded": { schema: Token } },
    },
  },
  responses: {
    200: json(Session, "Signed in; the session is in a cookie"),
    303: { description: "Signed in from the form; back to the start page" },
    ...failures,
    ...tooMany,
  },
});

const signOut = createRoute({
  method: "delete",
  path: "/session",
  tags: ["access"],
  summary: "Sign a browser out",
  security: [],
  responses: { 204: { description: "Signed out" }, ...failures },
});

export const sessionRoutes = (home: ApiHome, policy: AccessPolicy, addressOf: (c: Context) => string) => {
  const limit = createFailureLimit();
  return createRouter()
    .openapi(show, (c) => c.json({ level: c.get("level") }, 200, { "cache-control": "no-store" }))
    .openapi(signIn, async (c) => {
      const caller = addressOf(c);
      const wait = limit.retryAfter(caller, home.now());
      if (wait > 0) {
        const headers = { "retry-after": String(wait) };
        throw new HttpProblem(429, "too-many-failures", `Too many failed sign-ins; try again in ${wait} s.`, {
          headers,
        });
      }
      const form = c.req.header("content-type")?.startsWith("application/x-www-form-urlencoded") ?? false;
      const { token = "" } = form ? c.req.valid("form") : c.req.valid("json");
      if (token === "") throw new HttpProblem(422, "no-token", "Signing in needs a token.");
      const level = levelOfToken(token, policy);
      if (level === "none") {
        limit.record(caller, home.now());
        throw new HttpProblem(401, "wrong-token", "That token is not valid.", {
          hint: "Ask whoever runs this home for a token.",
        });
      }
      await startSession(c, token, policy, home.now());
      return form ? c.redirect("/", 303) : c.json({ level }, 200, { "cache-control": "no-store" });
    })
    .openapi(signOut, (c) => {
      endSession(c, policy);
      return c.body(null, 204);
    });
};
