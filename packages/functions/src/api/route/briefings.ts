import { ChanceryError } from "@chancery/core/error";
import { Briefing, Change } from "@chancery/core/schema";
import * as z from "zod";
import type { ApiHome } from "../api-home.ts";
import { HttpProblem } from "../problem.ts";
import { paginate } from "../respond/cursor.ts";
import { CONTENT_TYPES, chooseFormat } from "../respond/edition-format.ts";
import { editionPolicy } from "../respond/edition-policy.ts";
import { sendBytes } from "../respond/send-bytes.ts";
import { createRouter } from "../router.ts";
import { badRange, failures, json, notAcceptable, notFound, notModified } from "./answers.ts";
import { createRoute } from "./create-route.ts";
import { named } from "./named.ts";
import { PageQuery, pageOf } from "./paging.ts";

const EditionHead = z
  .object({
    number: z.number().int(),
    asOf: z.string().nullable(),
    createdAt: z.string(),
    facts: z.number().int(),
    disputes: z.number().int(),
    articles: z.number().int(),
  })
  .register(named, { id: "EditionHead" });

const list = createRoute({
  method: "get",
  path: "/briefings",
  tags: ["briefings"],
  summary: "All editions, newest first",
  request: { query: PageQuery },
  responses: { 200: json(pageOf(EditionHead), "A page of editions"), ...failures },
});

const EDITION = /^(latest|[1-9]\d{0,8})(?:\.(json|html|pdf|md))?$/;

const show = createRoute({
  method: "get",
  path: "/briefings/{edition}",
  tags: ["briefings"],
  summary: "One edition as JSON, HTML, PDF or Markdown, by extension or by Accept",
  request: {
    params: z.object({
      edition: z
        .string()
        .regex(EDITION, "a number or “latest”, with .json, .html, .pdf or .md")
        .meta({ example: "latest.pdf" }),
    }),
  },
  responses: {
    200: {
      description: "The edition",
      content: {
        "application/json": { schema: z.object(Briefing.unwrap().shape).register(named, { id: "Briefing" }) },
        "text/html": { schema: z.string() },
        "application/pdf": { schema: z.string().meta({ format: "binary" }) },
        "text/markdown": { schema: z.string() },
      },
    },
    206: { description: "A part of it" },
    ...notModified,
    ...failures,
    ...notFound,
    ...notAcceptable,
    ...badRange,
  },
});

const EditionChanges = z
  .object({
    since: z.number().int(),
    edition: z.number().int(),
    changes: z.array(z.object({ change: Change, fact: z.string(), summary: z.string(), reason: z.string() })),
  })
  .register(named, { id: "EditionChanges" });

const changes = createRoute({
  method: "get",
  path: "/briefings/{number}/changes",
  tags: ["briefings"],
  summary: "What an edition changed since an earlier one, fact by fact",
  request: {
    params: z.object({ number: z.coerce.number().int().positive() }),
    query: z.object({
      since: z.coerce.number().int().positive().optional().meta({ description: "The edition before, unless told" }),
    }),
  },
  responses: { 200: json(EditionChanges, "The changes"), ...failures, ...notFound },
});

export const briefingRoutes = (home: ApiHome) =>
  createRouter()
    .openapi(list, async (c) => {
      const { limit, cursor } = c.req.valid("query");
      const page = paginate(await home.editions(), (edition) => String(edition.number), limit, cursor);
      return c.json({ ...page, items: [...page.items] }, 200, { "cache-control": "private, no-cache" });
    })
    .openapi(show, async (c) => {
      const [, name = "", extension] = EDITION.exec(c.req.valid("param").edition) ?? [];
      const format = chooseFormat(c, extension);
      if (format === null) {
        throw new HttpProblem(406, "no-representation", "A briefing comes as JSON, HTML, PDF or Markdown.", {
          hint: "Ask for one by extension: /briefings/latest.pdf",
        });
      }
      const number = name === "latest" ? await home.latestNumber() : Number(name);
      const file = number === null ? null : await home.editionFile(number, format);
      if (number === null || file === null) throw noEdition(name);
      return sendBytes(c, {
        ...file,
        contentType: CONTENT_TYPES[format],
        immutable: name !== "latest",
        fileName: `chancery-edition-${number}.${format}`,
        headers: {
          "x-chancery-edition": String(number),
          ...(format === "html"
            ? { "content-security-policy": editionPolicy(new TextDecoder().decode(file.bytes)) }
            : {}),
        },
      });
    })
    .openapi(changes, async (c) => {
      const { number } = c.req.valid("param");
      const since = c.req.valid("query").since ?? number - 1;
      const [after, before] = await Promise.all([home.briefing(number), since > 0 ? home.briefing(since) : null]);
      if (after === null) throw noEdition(String(number));
      if (since > 0 && before === null) throw noEdition(String(since));
      const { compareDigests } = await import("@chancery/core/brief");
      const found = compareDigests(before?.digest ?? [], after.digest);
      return c.json({ since, edition: number, changes: [...found] }, 200);
    });

function noEdition(name: string): ChanceryError {
  const detail = name === "latest" ? "There is no edition yet." : `There is no edition ${name}.`;
  return new ChanceryError("not-found", detail, {
    hint: "Upload an article first, or list the editions at /briefings.",
  });
}
