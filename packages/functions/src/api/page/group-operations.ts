import type { OpenAPIHono } from "@hono/zod-openapi";

export type OpenApiDocument = ReturnType<OpenAPIHono["getOpenAPI31Document"]>;

export interface OperationGroup {
  readonly name: string;
  readonly description: string;
  readonly operations: readonly {
    readonly method: string;
    readonly path: string;
    readonly summary: string;
    readonly description: string;
    readonly parameters: readonly unknown[];
    readonly responses: readonly {
      readonly status: string;
      readonly description: string;
      readonly types: readonly string[];
    }[];
  }[];
}

const METHODS = ["get", "post", "put", "delete"] as const;

/** The operations of an OpenAPI document by tag, for the reference page. */
export function groupOperations(document: OpenApiDocument): readonly OperationGroup[] {
  const all = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      if (!operation) return [];
      const responses = Object.entries(operation.responses ?? {}).map(([status, response]) => ({
        status,
        description: "description" in response ? (response.description ?? "") : "",
        types: "content" in response ? Object.keys(response.content ?? {}) : [],
      }));
      const { summary = "", description = "", parameters = [], tags = [] } = operation;
      return [{ tag: tags[0], method: method.toUpperCase(), path, summary, description, parameters, responses }];
    }),
  );
  return (document.tags ?? []).map((tag) => ({
    name: tag.name,
    description: tag.description ?? "",
    operations: all.filter((operation) => operation.tag === tag.name),
  }));
}
