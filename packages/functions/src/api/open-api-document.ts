import type { OpenAPIHono } from "@hono/zod-openapi";
import type { ApiEnv } from "./router.ts";

/** OpenAPI 3.1, made from the schemas that validate. */
export function openApiDocument(app: OpenAPIHono<ApiEnv>) {
  app.openAPIRegistry.registerComponent("securitySchemes", "token", { type: "http", scheme: "bearer" });
  app.openAPIRegistry.registerComponent("securitySchemes", "session", {
    type: "apiKey",
    in: "cookie",
    name: "chancery_session",
  });
  return app.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "Chancery",
      version: "1",
      description: "Policy briefings in which every sentence leads back to its source.",
      license: { name: "MIT", url: "https://spdx.org/licenses/MIT.html" },
    },
    servers: [{ url: "/" }],
    security: [{ token: [] }, { session: [] }],
    tags: [
      { name: "briefings", description: "Editions, their summary and what changed" },
      { name: "articles", description: "Uploading, following and removing articles" },
      { name: "dossier", description: "Facts, disputes, entities and the timeline behind the latest edition" },
      { name: "access", description: "Signing a browser in and out" },
      { name: "service", description: "Health" },
    ],
  });
}
