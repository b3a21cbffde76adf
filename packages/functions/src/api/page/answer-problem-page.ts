import type { Context } from "hono";
import type { HttpProblem } from "../problem.ts";
import { acceptsHtml } from "../respond/edition-format.ts";
import type { ApiEnv } from "../router.ts";
import type { PageRenderer } from "./render-page.ts";

/** The problem as a page for a browser, the sign-in form where that helps; null for a program. */
export async function answerProblemPage(
  c: Context<ApiEnv>,
  problem: HttpProblem,
  pages: PageRenderer,
): Promise<Response | null> {
  if (!acceptsHtml(c)) return null;
  const frame = { pageTitle: problem.title, level: c.get("level") ?? "none", signedIn: false };
  const headers = { "cache-control": "no-store", ...problem.details.headers };
  if (problem.status === 401)
    return c.html(await pages.render("sign-in", { ...frame, failure: problem.message }), 401, headers);
  const { title, message: detail, details } = problem;
  return c.html(
    await pages.render("problem", { ...frame, problem: { title, detail, hint: details.hint } }),
    problem.status,
    headers,
  );
}
