import type { Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import { compress } from "hono/compress";
import { requestId } from "hono/request-id";
import type { AccessPolicy } from "./access/access-policy.ts";
import { identifyCaller, requireAccess } from "./access/require-access.ts";
import type { ApiHome } from "./api-home.ts";
import { openApiDocument } from "./open-api-document.ts";
import { answerProblemPage } from "./page/answer-problem-page.ts";
import { pageRoutes } from "./page/page-routes.ts";
import { createPageRenderer } from "./page/render-page.ts";
import { answerProblem, HttpProblem, toHttpProblem } from "./problem.ts";
import { createDossierView } from "./query/dossier-view.ts";
import { answerOtherMethods } from "./respond/answer-other-methods.ts";
import { logRequest } from "./respond/log-request.ts";
import { addSecureHeaders } from "./respond/secure-headers.ts";
import { articleRoutes } from "./route/articles.ts";
import { briefingRoutes } from "./route/briefings.ts";
import { decisionRoutes } from "./route/decisions.ts";
import { dossierRoutes } from "./route/dossier.ts";
import { factRoutes } from "./route/facts.ts";
import { feedRoutes } from "./route/feed.ts";
import { healthRoutes } from "./route/health.ts";
import { jobRoutes } from "./route/jobs.ts";
import { sessionRoutes } from "./route/session.ts";
import { summaryRoutes } from "./route/summary.ts";
import { type ApiEnv, createRouter } from "./router.ts";

export interface AppOptions {
  readonly policy: AccessPolicy;
  /** Network address of the caller, for the limit on failed sign-ins. */
  readonly addressOf: (c: Context) => string;
  /** Largest request body, bytes. */
  readonly bodyLimit: number;
}

/** The API and its page over a home: one app for Lambda, Node and tests. */
export function createApp(home: ApiHome, options: AppOptions) {
  const view = createDossierView(home);
  const pages = createPageRenderer(home.loadPageAssets);
  const app = createRouter();
  const gzip = compress();
  const fail = async (error: unknown, c: Context<ApiEnv>) => {
    const found = toHttpProblem(error, (cause) =>
      home.log("request-failed", { id: c.get("requestId"), error: String(cause) }),
    );
    return (await answerProblemPage(c, found, pages)) ?? answerProblem(c, found);
  };
  app.onError(fail);
  app.notFound((c) => fail(new HttpProblem(404, "no-such-route", `There is nothing at ${c.req.path}.`), c));
  app.use(requestId(), logRequest(home), addSecureHeaders);
  // A range counts bytes of the document as stored, so a ranged answer is never packed (RFC 9110 §14.2).
  // Who names no encoding gets the plain bytes: to look at a finished answer's headers costs as much as making it.
  const packs = (c: Context) => c.req.header("accept-encoding") !== undefined && c.req.header("range") === undefined;
  app.use((c, next) => (packs(c) ? gzip(c, next) : next()));
  const limit = bodyLimit({
    maxSize: options.bodyLimit,
    onError: () => {
      throw new HttpProblem(413, "too-large", `The body is over the limit of ${options.bodyLimit} bytes.`);
    },
  });
  // A Request for GET or HEAD has no body (Fetch standard); to look for one costs as much as the answer.
  app.use((c, next) => (c.req.method === "GET" || c.req.method === "HEAD" ? next() : limit(c, next)));
  app.use(identifyCaller(options.policy, home.now), requireAccess());
  // Before the API: at an address that both know, a browser gets the page.
  app.route(
    "/",
    pageRoutes(home, view, pages, () => openApiDocument(app)),
  );
  const api = app
    .route("/", healthRoutes(home))
    .route("/", sessionRoutes(home, options.policy, options.addressOf))
    .route("/", summaryRoutes(home))
    .route("/", briefingRoutes(home))
    .route("/", articleRoutes(home, view))
    .route("/", jobRoutes(home))
    .route("/", factRoutes(view))
    .route("/", dossierRoutes(view))
    .route("/", decisionRoutes(home, view))
    .route("/", feedRoutes(home));
  app.get("/openapi.json", async (c) => c.json(await openApiDocument(api)));
  app.all("*", answerOtherMethods(app));
  return api;
}

/** The routes as a type, for the typed client. */
export type Api = ReturnType<typeof createApp>;
