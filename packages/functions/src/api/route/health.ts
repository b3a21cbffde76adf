import * as z from "zod";
import type { ApiHome } from "../api-home.ts";
import { HttpProblem } from "../problem.ts";
import { createRouter } from "../router.ts";
import { failures, json, unavailable } from "./answers.ts";
import { createRoute } from "./create-route.ts";

const healthz = createRoute({
  method: "get",
  path: "/healthz",
  tags: ["service"],
  summary: "Whether the service and its stores answer",
  security: [],
  responses: {
    200: json(z.object({ status: z.literal("ok") }), "Everything answers"),
    401: failures[401],
    ...unavailable,
  },
});

export const healthRoutes = (home: ApiHome) =>
  createRouter().openapi(healthz, async (c) => {
    try {
      await home.checkHealth();
    } catch (error) {
      home.log("health-check-failed", { error: String(error) });
      throw new HttpProblem(503, "unavailable", "The stores cannot be reached.");
    }
    return c.json({ status: "ok" as const }, 200, { "cache-control": "no-store" });
  });
