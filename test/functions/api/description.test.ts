import { Validator } from "@seriousme/openapi-schema-validator";
import { expect, test } from "vitest";
import { startApi } from "../../support/api/start-api.ts";

test("the description of the API is valid OpenAPI 3.1", async () => {
  const { document } = await startApi();
  const { valid, errors } = await new Validator().validate(structuredClone(document));
  expect(errors ?? []).toEqual([]);
  expect(valid).toBe(true);
  expect(document.openapi).toBe("3.1.0");
});

test("every route of the issue is described", async () => {
  const { document } = await startApi();
  expect(Object.keys(document.paths).sort()).toEqual([
    "/articles",
    "/articles/{id}",
    "/articles/{name}",
    "/briefings",
    "/briefings/{edition}",
    "/briefings/{number}/changes",
    "/decisions",
    "/decisions/{id}",
    "/disputes",
    "/dossier",
    "/entities",
    "/facts",
    "/facts/{id}",
    "/feed.xml",
    "/healthz",
    "/jobs/{id}",
    "/jobs/{id}/events",
    "/regenerate",
    "/session",
    "/summary",
    "/timeline",
    "/uploads",
  ]);
});
