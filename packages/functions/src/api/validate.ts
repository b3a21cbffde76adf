import type { RouteConfig } from "@hono/zod-openapi";
import type { MiddlewareHandler, ValidationTargets } from "hono";
import { HTTPException } from "hono/http-exception";
import { validator } from "hono/validator";
import type * as z from "zod";
import { HttpProblem } from "./problem.ts";

const BODIES: Readonly<Record<string, "json" | "form">> = {
  "application/json": "json",
  "application/x-www-form-urlencoded": "form",
};

const essenceOf = (type: string | undefined): string => type?.split(";")[0]?.trim().toLowerCase() ?? "";

/** Checks a part of the request; a failure is answered as a problem that names each faulty field. */
function check(target: keyof ValidationTargets, schema: z.ZodType): MiddlewareHandler {
  return validator(target, async (value) => {
    const result = await schema.safeParseAsync(value);
    if (result.success) return result.data as never;
    const issues = result.error.issues.map(({ path, message }) => ({ path: path.join("."), message }));
    const [first] = issues;
    throw new HttpProblem(422, "invalid-input", `${first?.path || target}: ${first?.message ?? "not valid"}`, {
      issues,
    });
  });
}

/** Checks a body by the schema of its type; a type that the route does not name is refused (RFC 9110 §15.5.16). */
function checkBody(body: NonNullable<NonNullable<RouteConfig["request"]>["body"]>): MiddlewareHandler {
  const checks = Object.entries(body.content).map(([type, media]) => {
    const target = BODIES[type];
    if (target === undefined) throw new Error(`Cannot check a body of ${type}, expected JSON or a form`);
    return [type, target, check(target, (media as { schema: z.ZodType }).schema)] as const;
  });
  return (c, next) => {
    const type = essenceOf(c.req.header("content-type"));
    const found = checks.find(([known]) => known === type);
    if (found !== undefined) return found[2](c, next);
    if (type !== "") throw new HTTPException(415, { message: "Unsupported Media Type" });
    // Without a body there is nothing to check, unless the route needs one.
    const [first] = checks;
    if (body.required === true && first !== undefined) return first[2](c, next);
    for (const [, target] of checks) c.req.addValidatedData(target, {});
    return next();
  };
}

/** The checks that a route's description asks for, in the order of a request: query, path, body. */
export function validate({ request }: RouteConfig): readonly MiddlewareHandler[] {
  const checks: MiddlewareHandler[] = [];
  if (request?.query) checks.push(check("query", request.query as z.ZodType));
  if (request?.params) checks.push(check("param", request.params as z.ZodType));
  if (request?.body) checks.push(checkBody(request.body));
  return checks;
}
