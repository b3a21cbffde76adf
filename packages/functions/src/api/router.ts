import { OpenAPIHono } from "@hono/zod-openapi";
import type { AccessLevel } from "./access/access-policy.ts";
import { HttpProblem } from "./problem.ts";

/** What every request carries: its id and what its caller may do. */
export interface ApiEnv {
  Variables: { requestId: string; level: AccessLevel; signedIn: boolean };
}

/** A router whose validation failures are answered as problems that name each faulty field. */
export function createRouter(): OpenAPIHono<ApiEnv> {
  return new OpenAPIHono<ApiEnv>({
    defaultHook: (result) => {
      if (result.success) return;
      const issues = result.error.issues.map((issue) => ({ path: issue.path.join("."), message: issue.message }));
      const [first] = issues;
      throw new HttpProblem(422, "invalid-input", `${first?.path || result.target}: ${first?.message ?? "not valid"}`, {
        issues,
      });
    },
  });
}
