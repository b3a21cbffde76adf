import { ChanceryError } from "@chancery/core/error";
import { DossierArticle, Statement } from "@chancery/core/schema";
import * as z from "zod";
import type { ApiHome } from "../api-home.ts";
import type { DossierView } from "../query/dossier-view.ts";
import { listArticles } from "../query/list-articles.ts";
import { readUpload, uploadName } from "../query/read-upload.ts";
import { paginate } from "../respond/cursor.ts";
import { createRouter } from "../router.ts";
import { conflict, failures, json, notFound, tooLarge, unsupportedMedia } from "./answers.ts";
import { createRoute } from "./create-route.ts";
import { FactHead, toFactHead } from "./fact-head.ts";
import { JobView } from "./jobs.ts";
import { named } from "./named.ts";
import { PageQuery, pageOf } from "./paging.ts";

const ArticleHead = z
  .object({
    id: z.string().nullable(),
    file: z.string(),
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    publishedAt: z.string().nullable(),
    status: z.enum(["in-scope", "out-of-scope", "quarantined", "waiting"]),
    reason: z.string(),
  })
  .register(named, { id: "ArticleHead" });

const list = createRoute({
  method: "get",
  path: "/articles",
  tags: ["articles"],
  summary: "Every uploaded file, what became of it and why",
  request: {
    query: PageQuery.extend({ status: ArticleHead.shape.status.optional(), q: z.string().max(500).optional() }),
  },
  responses: { 200: json(pageOf(ArticleHead), "A page of articles"), ...failures },
});

const ArticleDetail = z
  .object({ article: DossierArticle.unwrap(), statements: z.array(Statement), facts: z.array(FactHead) })
  .register(named, { id: "ArticleDetail" });

const show = createRoute({
  method: "get",
  path: "/articles/{id}",
  tags: ["articles"],
  summary: "An article as it was read: text, what was removed and why, notices, and the facts it carries",
  request: { params: z.object({ id: z.string().max(100) }) },
  responses: {
    200: json(ArticleDetail, "The article"),
    ...failures,
    ...notFound,
  },
});

const accepted = {
  202: json(JobView, "Accepted; follow the job"),
  ...failures,
  ...tooLarge,
  ...unsupportedMedia,
  ...conflict,
};
const UPLOAD_NOTE =
  "Multipart with a `file`, a raw body with `?name=` or Content-Disposition, or JSON `{name, text}`; the bytes are read by content, not by name.";

const create = createRoute({
  method: "post",
  path: "/articles",
  tags: ["articles"],
  summary: "Upload an article",
  description: UPLOAD_NOTE,
  request: { query: z.object({ name: z.string().optional() }) },
  responses: accepted,
});

const replace = createRoute({
  method: "put",
  path: "/articles/{name}",
  tags: ["articles"],
  summary: "Upload an article under a name, replacing what stood there",
  request: { params: z.object({ name: z.string() }) },
  responses: accepted,
});

const remove = createRoute({
  method: "delete",
  path: "/articles/{id}",
  tags: ["articles"],
  summary: "Delete an article; its statements are retracted in the next edition",
  request: { params: z.object({ id: z.string().max(100) }) },
  responses: { 202: json(JobView, "Accepted; follow the job"), ...failures, ...notFound },
});

const presign = createRoute({
  method: "post",
  path: "/uploads",
  tags: ["articles"],
  summary: "A presigned PUT straight into the uploads bucket, for homes on S3",
  request: {
    body: {
      required: true,
      content: { "application/json": { schema: z.object({ name: z.string(), size: z.number().int().positive() }) } },
    },
  },
  responses: {
    200: json(
      z.object({ url: z.string(), expiresAt: z.string() }).register(named, { id: "PresignedUpload" }),
      "Where to PUT",
    ),
    ...failures,
    ...conflict,
    ...tooLarge,
  },
});

export const articleRoutes = (home: ApiHome, view: DossierView) =>
  createRouter()
    .openapi(list, async (c) => {
      const { limit, cursor, status, q } = c.req.valid("query");
      const articles = await listArticles(home, view, { status, q });
      const page = paginate(articles, (article) => `${article.file}\n${article.id}`, limit, cursor);
      return c.json({ ...page, items: [...page.items] }, 200, { "cache-control": "private, no-cache" });
    })
    .openapi(show, async (c) => {
      const { id } = c.req.valid("param");
      const current = await view.current();
      const article = current?.articleById.get(id);
      const reading = article && (await home.reading(id));
      if (!current || !article || !reading)
        throw new ChanceryError("not-found", `There is no article ${id} in the latest edition.`);
      const facts = current.dossier.facts.filter((fact) => fact.articles.includes(id)).map(toFactHead);
      return c.json({ article, statements: reading.extraction.statements, facts } as never, 200);
    })
    .openapi(create, async (c) => {
      const { name, bytes } = await readUpload(c);
      const job = await home.upload(name, bytes);
      return c.json(job, 202, { location: `/jobs/${job.id}` });
    })
    .openapi(replace, async (c) => {
      const bytes = new Uint8Array(await c.req.arrayBuffer());
      const job = await home.upload(uploadName(c.req.valid("param").name), bytes);
      return c.json(job, 202, { location: `/jobs/${job.id}` });
    })
    .openapi(remove, async (c) => {
      const { id } = c.req.valid("param");
      const job = await home.remove(id);
      if (job === null) throw new ChanceryError("not-found", `There is no article ${id}.`);
      return c.json(job, 202, { location: `/jobs/${job.id}` });
    })
    .openapi(presign, async (c) => {
      const { name, size } = c.req.valid("json");
      const target = await home.presignUpload(uploadName(name), size);
      if (target === null)
        throw new ChanceryError("conflict", "This home keeps its uploads in a directory.", {
          hint: "POST the article to /articles.",
        });
      return c.json(target, 200);
    });
