import { ChanceryError, type ErrorCode } from "@chancery/core/error";
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import * as z from "zod";

/** Problem details for HTTP APIs (RFC 9457) with a stable `code` and a `hint` what to do. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.string(),
  hint: z.string().optional(),
  /** Request id, to find the log line. */
  instance: z.string().optional(),
  issues: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
});
export type Problem = z.infer<typeof Problem>;

const TITLES = {
  400: "Bad request",
  401: "Sign in first",
  403: "Not allowed",
  404: "Not found",
  405: "Method not allowed",
  406: "No such representation",
  409: "Conflict",
  412: "Precondition failed",
  413: "Too large",
  415: "Unsupported media type",
  416: "Range not satisfiable",
  422: "Invalid input",
  429: "Too many requests",
  500: "Internal error",
  503: "Unavailable",
} as const;
export type ProblemStatus = keyof typeof TITLES;

const STATUS_OF: Readonly<Record<ErrorCode, ProblemStatus>> = {
  "bad-input": 422,
  "not-found": 404,
  conflict: 409,
  "too-large": 413,
  unsupported: 415,
  template: 500,
  unavailable: 503,
};

type Details = Partial<Pick<Problem, "hint" | "issues">> & { readonly headers?: Readonly<Record<string, string>> };

/** A problem+json answer: `problem(c, 404, "no-such-edition", "There is no edition 12.")`. */
export function problem(
  c: Context,
  status: ProblemStatus,
  code: string,
  detail: string,
  details: Details = {},
): Response {
  const { headers = {}, ...more } = details;
  const instance: unknown = c.get("requestId");
  const body: Problem = {
    type: `urn:chancery:problem:${code}`,
    title: TITLES[status],
    status,
    detail,
    code,
    ...more,
    ...(typeof instance === "string" ? { instance } : {}),
  };
  return c.body(JSON.stringify(body), status as ContentfulStatusCode, {
    "content-type": "application/problem+json",
    "cache-control": "no-store",
    ...headers,
  });
}

/** Maps what a route threw to a problem; what is not meant for users is logged and hidden. */
export function answerError(error: unknown, c: Context, log: (error: unknown) => void): Response {
  if (error instanceof ChanceryError) {
    return problem(c, STATUS_OF[error.code], error.code, error.message, error.hint ? { hint: error.hint } : {});
  }
  if (error instanceof HTTPException && error.status in TITLES) {
    return problem(
      c,
      error.status as ProblemStatus,
      `http-${error.status}`,
      error.message || TITLES[error.status as ProblemStatus],
    );
  }
  log(error);
  return problem(c, 500, "internal", "Something went wrong on our side; nothing was lost.", {
    hint: "Try again; if it stays, look for this request id in the log.",
  });
}
