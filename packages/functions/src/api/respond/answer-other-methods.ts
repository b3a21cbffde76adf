import type { MiddlewareHandler } from "hono";
import { HttpProblem } from "../problem.ts";

interface Routed {
  readonly routes: readonly { readonly method: string; readonly path: string }[];
}

const METHODS = new Set(["GET", "POST", "PUT", "DELETE"]);

function toPattern(path: string): RegExp {
  return new RegExp(`^${path.replace(/[.]/g, "\\.").replace(/:\w+/g, "[^/]+")}$`);
}

/** 405 with Allow where the path exists for other methods; otherwise the request falls through to 404. */
export function answerOtherMethods(app: Routed): MiddlewareHandler {
  const known = app.routes
    .filter((route) => METHODS.has(route.method))
    .map((route) => ({ method: route.method, pattern: toPattern(route.path) }));
  return async (c, next) => {
    const methods = [...new Set(known.filter((route) => route.pattern.test(c.req.path)).map((route) => route.method))];
    if (methods.length === 0) return next();
    const allow = methods.includes("GET") ? ["HEAD", ...methods] : methods;
    throw new HttpProblem(405, "method-not-allowed", `${c.req.method} is not for ${c.req.path}.`, {
      headers: { allow: allow.sort().join(", ") },
    });
  };
}
