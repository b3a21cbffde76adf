import type { OpenAPIHono, RouteConfig } from "@hono/zod-openapi";
import { type Handler, Hono } from "hono";
import type { AccessLevel } from "./access/access-policy.ts";
import { validate } from "./validate.ts";

/** What every request carries: its id, what its caller may do, and whether its answer has all its headers. */
export interface ApiEnv {
  Variables: { requestId: string; level: AccessLevel; signedIn: boolean; complete?: boolean };
}

/**
 * Hono with routes that are described: `openapi` of OpenAPIHono without its description, which is made when somebody
 * asks for it. That library hands all of zod to its extension, so a bundle keeps all of zod, and it is half of one.
 */
class DescribedRouter extends Hono<ApiEnv> {
  readonly described: RouteConfig[] = [];

  openapi(route: RouteConfig, handler: Handler<ApiEnv>): this {
    this.described.push(route);
    // "/jobs/{id}" is "/jobs/:id" for the router.
    const path = route.path.replaceAll(/\/\{(\w+)\}/gu, "/:$1");
    this.on([route.method], [path], ...validate(route), handler);
    return this;
  }

  // biome-ignore lint/suspicious/noExplicitAny: routes of any schema are mounted, as in Hono's own type
  override route(path: string, app: any): any {
    super.route(path, app);
    if (app instanceof DescribedRouter) this.described.push(...app.described);
    return this;
  }
}

/** A router, typed as OpenAPIHono types its routes, for the typed client. */
export function createRouter(): OpenAPIHono<ApiEnv> {
  return new DescribedRouter() as unknown as OpenAPIHono<ApiEnv>;
}

/** The routes of a router and of those mounted on it, in their order. */
export function describedRoutes(router: OpenAPIHono<ApiEnv>): readonly RouteConfig[] {
  return (router as unknown as DescribedRouter).described;
}
