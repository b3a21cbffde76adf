import type { createRoute as CreateRoute } from "@hono/zod-openapi";

/** A route as requests are checked by it and as the API's description shows it. */
export const createRoute = ((route: unknown) => route) as typeof CreateRoute;
