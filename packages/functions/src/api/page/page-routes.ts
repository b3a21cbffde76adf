import { ChanceryError } from "@chancery/core/error";
import { formatDay, formatInterval } from "@chancery/core/time";
import type { Context } from "hono";
import type { ApiHome } from "../api-home.ts";
import type { CurrentDossier, DossierView } from "../query/dossier-view.ts";
import { evidenceInContext } from "../query/evidence-in-context.ts";
import { listArticles } from "../query/list-articles.ts";
import { listDecisions } from "../query/list-decisions.ts";
import { listReports } from "../query/list-reports.ts";
import { summarize } from "../query/summarize.ts";
import { acceptsHtml } from "../respond/edition-format.ts";
import { type ApiEnv, createRouter } from "../router.ts";
import { groupOperations, type OpenApiDocument } from "./group-operations.ts";
import { markArticle } from "./mark-article.ts";
import { type PageRenderer, themeCss } from "./render-page.ts";

const LISTED = 200;
const REVALIDATED = { "cache-control": "no-cache" };

/** The pages, under the addresses of the API where both show the same thing: a browser gets the page, a program the JSON. */
export function pageRoutes(
  home: ApiHome,
  view: DossierView,
  pages: PageRenderer,
  describe: () => Promise<OpenApiDocument>,
) {
  const show = async (
    c: Context<ApiEnv>,
    name: string,
    pageTitle: string,
    values: Readonly<Record<string, unknown>>,
  ) => {
    const frame = { pageTitle, level: c.get("level"), signedIn: c.get("signedIn") };
    return c.html(await pages.render(name, { ...frame, ...values }), 200, {
      "cache-control": "private, no-cache",
      vary: "Accept, Cookie, Authorization",
    });
  };
  const router = createRouter();

  router.get("/", async (c) => {
    if (c.get("level") === "none") return show(c, "sign-in", "Sign in", {});
    const [editions, number, current, articles] = await Promise.all([
      home.editions(),
      home.latestNumber(),
      view.current(),
      listArticles(home, view, {}),
    ]);
    const briefing = number === null ? null : await home.briefing(number);
    const summary = briefing && summarize(briefing);
    const disputes = summary?.disputes.map((dispute) => ({
      ...dispute,
      fact: current?.dossier.disputes.find((known) => known.id === dispute.id)?.facts[0],
    }));
    return show(c, "home", summary?.title ?? "Start", {
      summary,
      disputes: disputes ?? [],
      asOf: summary?.asOf ? formatDay(summary.asOf) : null,
      editions: editions.slice(0, LISTED).map((edition) => ({ ...edition, day: dayOf(edition.asOf) })),
      articles: articles.slice(0, LISTED).map((article) => ({ ...article, day: dayOf(article.publishedAt) })),
    });
  });

  router.get("/compare", async (c) => {
    const [since, edition] = [Number(c.req.query("since")), Number(c.req.query("edition"))];
    const [before, after] = await Promise.all([home.briefing(since), home.briefing(edition)]);
    if (!after) throw new ChanceryError("not-found", `There is no edition ${edition}.`);
    const { compareDigests } = await import("@chancery/core/brief");
    const changes = compareDigests(before?.digest ?? [], after.digest);
    return show(c, "compare", "Changes", { since: before ? since : 0, edition, changes });
  });

  router.get("/search", async (c) => {
    const query = (c.req.query("q") ?? "").slice(0, 500);
    const current = await view.current();
    const hits = (current?.search().find(query) ?? [])
      .slice(0, LISTED)
      .map((hit) => ({ ...hit, ...describeHit(current, hit) }));
    return show(c, "search", "Search", { query, hits });
  });

  router.get("/docs", async (c) => show(c, "docs", "API reference", { groups: groupOperations(await describe()) }));

  router.get("/facts/:id", async (c, next) => {
    if (!acceptsHtml(c)) return next();
    const current = await view.current();
    const fact = current?.factById.get(c.req.param("id"));
    if (!current || !fact) throw new ChanceryError("not-found", "There is no such fact in the latest edition.");
    const inContext = (evidence: typeof fact.evidence) =>
      evidence.map((piece) => evidenceInContext(piece, current.articleById.get(piece.article)));
    const disputes = current.dossier.disputes
      .filter((dispute) => dispute.facts.includes(fact.id))
      .map((dispute) => ({
        ...dispute,
        heading: withoutSummary(dispute.about, fact.summary),
        versions: dispute.versions.map((version) => ({ ...version, context: inContext(version.evidence) })),
      }));
    const source = fact.attribution?.source;
    return show(c, "fact", fact.summary.slice(0, 80), {
      fact,
      origins: fact.origins.filter(({ articles }) => articles.length > 1),
      disputes,
      date: fact.date && formatInterval(fact.date),
      source: source && (current.entityById.get(source)?.name ?? source),
      context: inContext(fact.evidence),
      reports: c.get("level") === "editor" ? await listReports(home, fact) : [],
    });
  });

  router.get("/decisions", async (c, next) => {
    if (!acceptsHtml(c)) return next();
    const decisions = (await listDecisions(home, view)).map(({ decision, ...found }) => ({
      ...decision,
      when: formatDay(decision.when.slice(0, 10)),
      words: "text" in decision ? decision.text : "version" in decision ? decision.version : undefined,
      ...found,
    }));
    return show(c, "decisions", "Decisions", { decisions });
  });

  router.get("/articles/:id", async (c, next) => {
    if (!acceptsHtml(c)) return next();
    const id = c.req.param("id");
    const [current, reading] = await Promise.all([view.current(), home.reading(id)]);
    const article = current?.articleById.get(id);
    if (!current || !article || !reading)
      throw new ChanceryError("not-found", "There is no such article in the latest edition.");
    return show(c, "article", article.title ?? article.file, {
      article,
      published: article.publishedAt ? formatInterval(article.publishedAt) : "date not known",
      blocks: markArticle(article, reading.extraction, current.dossier),
      facts: current.dossier.facts.filter((fact) => fact.articles.includes(id)),
    });
  });

  router.get("/assets/page.css", async (c) => {
    const { templates, theme } = await home.loadPageAssets();
    const css = themeCss(theme) + (templates["page/page.css"] ?? "");
    return c.text(css, 200, { ...REVALIDATED, "content-type": "text/css; charset=utf-8" });
  });
  router.get("/assets/page.js", async (c) => {
    const { templates } = await home.loadPageAssets();
    const script = templates["page/page.generated.js"] ?? "";
    return c.text(script, 200, { ...REVALIDATED, "content-type": "text/javascript; charset=utf-8" });
  });
  return router;
}

/** What was found and its words: an event and a claim may have the same. */
function describeHit(current: CurrentDossier | null, hit: { readonly kind: string; readonly id: string }) {
  const fact = hit.kind === "fact" ? current?.factById.get(hit.id) : undefined;
  if (fact) return { what: fact.kind, title: fact.summary };
  const article = current?.articleById.get(hit.id);
  return { what: hit.kind, title: article?.title ?? article?.file ?? hit.id };
}

const dayOf = (day: string | null) => (day === null ? "not known" : formatDay(day));

/** "when: Norland closed the border post" on the page of that very fact is headed "when". */
function withoutSummary(about: string, summary: string): string {
  const at = about.indexOf(summary.replace(/\.$/u, ""));
  return at === -1 ? about : about.slice(0, at).replace(/:\s*$/u, "");
}
