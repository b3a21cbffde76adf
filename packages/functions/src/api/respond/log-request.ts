import type { MiddlewareHandler } from "hono";
import type { ApiHome } from "../api-home.ts";
import type { ApiEnv } from "../router.ts";

/** One line a request: id, method, path, status, milliseconds; never a token, a query or a text. */
export function logRequest(home: ApiHome): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    const started = home.now().getTime();
    await next();
    const milliseconds = home.now().getTime() - started;
    home.log("request", {
      id: c.get("requestId"),
      method: c.req.method,
      path: c.req.path,
      status: c.res.status,
      milliseconds,
    });
  };
}
