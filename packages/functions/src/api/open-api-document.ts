import type { OpenAPIHono } from "@hono/zod-openapi";
import { named } from "./route/named.ts";
import { type ApiEnv, describedRoutes } from "./router.ts";

/** OpenAPI 3.1, made from the schemas that validate; the library that makes it is loaded for it. */
export async function openApiDocument(app: OpenAPIHono<ApiEnv>) {
  const { OpenAPIRegistry, OpenApiGeneratorV31, zodToOpenAPIRegistry } = await import("@asteasolutions/zod-to-openapi");
  for (const [refId, schema] of named._idmap) zodToOpenAPIRegistry.add(schema, { _internal: { refId } });
  const registry = new OpenAPIRegistry();
  registry.registerComponent("securitySchemes", "token", { type: "http", scheme: "bearer" });
  registry.registerComponent("securitySchemes", "session", { type: "apiKey", in: "cookie", name: "chancery_session" });
  for (const route of describedRoutes(app)) registry.registerPath(route);
  return new OpenApiGeneratorV31(registry.definitions).generateDocument({
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
