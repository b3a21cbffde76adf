import { ChanceryError } from "@chancery/core/error";
import { type Dossier, Fact, FactKind, FactStatus } from "@chancery/core/schema";
import * as z from "zod";
import type { DossierView } from "../query/dossier-view.ts";
import { evidenceInContext } from "../query/evidence-in-context.ts";
import { filterFacts } from "../query/filter-facts.ts";
import { paginate } from "../respond/cursor.ts";
import { createRouter } from "../router.ts";
import { failures, json, notFound } from "./answers.ts";
import { createRoute } from "./create-route.ts";
import { FactHead, toFactHead } from "./fact-head.ts";
import { named } from "./named.ts";
import { PageQuery, pageOf } from "./paging.ts";

const FactQuery = PageQuery.extend({
  topic: z.string().optional(),
  entity: z.string().optional().meta({ description: "Entity id or a name" }),
  side: z.string().optional(),
  status: FactStatus.optional(),
  kind: FactKind.optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  q: z.string().max(500).optional().meta({ description: "Words as prefixes; a phrase in double quotes" }),
});

const list = createRoute({
  method: "get",
  path: "/facts",
  tags: ["dossier"],
  summary: "Facts of the latest dossier",
  request: { query: FactQuery },
  responses: { 200: json(pageOf(FactHead), "A page of facts"), ...failures, ...notFound },
});

const Context = z.object({
  article: z.string(),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  start: z.number().int(),
  end: z.number().int(),
  text: z.string(),
  before: z.string(),
  after: z.string(),
});

const FactDetail = z
  .object({ fact: Fact.unwrap(), context: z.array(Context), disputes: z.array(z.string()) })
  .register(named, { id: "FactDetail" });

const show = createRoute({
  method: "get",
  path: "/facts/{id}",
  tags: ["dossier"],
  summary: "One fact with each piece of evidence in the paragraph it stands in",
  request: { params: z.object({ id: z.string().max(100) }) },
  responses: { 200: json(FactDetail, "The fact"), ...failures, ...notFound },
});

function disputesOf(dossier: Dossier, fact: string): string[] {
  return dossier.disputes.filter((dispute) => dispute.facts.includes(fact)).map((dispute) => dispute.id);
}

export const factRoutes = (view: DossierView) =>
  createRouter()
    .openapi(list, async (c) => {
      const current = await view.current();
      if (current === null) return c.json({ items: [], next: null, total: 0 }, 200);
      const { limit, cursor, ...filter } = c.req.valid("query");
      const page = paginate(filterFacts(current, filter), (fact) => fact.id, limit, cursor);
      return c.json({ items: page.items.map(toFactHead), next: page.next, total: page.total }, 200);
    })
    .openapi(show, async (c) => {
      const current = await view.current();
      const { id } = c.req.valid("param");
      const fact = current?.factById.get(id);
      if (!current || !fact) throw new ChanceryError("not-found", `There is no fact ${id} in the latest edition.`);
      const context = fact.evidence.map((evidence) =>
        evidenceInContext(evidence, current.articleById.get(evidence.article)),
      );
      return c.json({ fact, context, disputes: disputesOf(current.dossier, id) } as never, 200);
    });
