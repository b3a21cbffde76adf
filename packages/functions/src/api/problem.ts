import { ChanceryError, type ErrorCode } from "@chancery/core/error";
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import * as z from "zod";
import { named } from "./route/named.ts";

/** Problem details for HTTP APIs (RFC 9457) with a stable `code` and a `hint` what to do. */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    code: z.string(),
    hint: z.string().optional(),
    instance: z.string().optional().meta({ description: "Request id, to find the log line" }),
    issues: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  })
  .register(named, { id: "Problem" });
type Problem = z.infer<typeof Problem>;

const TITLES = {
  400: "Bad request",
  401: "Sign in first",
  403: "Not allowed",
  404: "Not found",
  405: "Method not allowed",
  406: "No such representation",
  409: "Conflict",
  413: "Too large",
  415: "Unsupported media type",
  416: "Range not satisfiable",
  422: "Invalid input",
  429: "Too many requests",
  500: "Internal error",
  503: "Unavailable",
} as const;
type ProblemStatus = keyof typeof TITLES;

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

/** Thrown by a route to answer with a problem: `throw new HttpProblem(406, "no-representation", "…")`. */
export class HttpProblem extends Error {
  override readonly name = "HttpProblem";
  readonly status: ProblemStatus;
  readonly code: string;
  readonly details: Details;

  constructor(status: ProblemStatus, code: string, detail: string, details: Details = {}) {
    super(detail);
    this.status = status;
    this.code = code;
    this.details = details;
  }

  get title(): string {
    return TITLES[this.status];
  }
}

/** The problem as application/problem+json. */
export function answerProblem(c: Context, { status, code, message, details }: HttpProblem): Response {
  const { headers = {}, ...more } = details;
  const instance: unknown = c.get("requestId");
  const body: Problem = {
    type: `urn:chancery:problem:${code}`,
    title: TITLES[status],
    status,
    detail: message,
    code,
    ...more,
    ...(typeof instance === "string" ? { instance } : {}),
  };
  return c.body(JSON.stringify(body), status, {
    "content-type": "application/problem+json",
    "cache-control": "no-store",
    ...headers,
  });
}

function fromKnown(error: unknown): HttpProblem | null {
  if (error instanceof HttpProblem) return error;
  if (error instanceof ChanceryError) {
    const status = STATUS_OF[error.code];
    return new HttpProblem(status, error.code, error.message, error.hint ? { hint: error.hint } : {});
  }
  if (error instanceof HTTPException && error.status in TITLES) {
    const status = error.status as ProblemStatus;
    return new HttpProblem(status, `http-${status}`, error.message || TITLES[status]);
  }
  return null;
}

/** The problem an error stands for; what is not meant for users is logged and hidden. */
export function toHttpProblem(error: unknown, log: (error: unknown) => void): HttpProblem {
  const known = fromKnown(error);
  if (known && known.status !== 500) return known;
  log(error);
  return new HttpProblem(500, "internal", "Something went wrong on our side; nothing was lost.", {
    hint: "Try again; if it stays, look for this request id in the log.",
  });
}
