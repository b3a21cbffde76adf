import { ChanceryError } from "@chancery/core/error";
import { Dispute, Entity, Interchange } from "@chancery/core/schema";
import * as z from "zod";
import type { DossierView } from "../query/dossier-view.ts";
import { paginate } from "../respond/cursor.ts";
import { sendBytes } from "../respond/send-bytes.ts";
import { createRouter } from "../router.ts";
import { failures, json, notFound, notModified } from "./answers.ts";
import { createRoute } from "./create-route.ts";
import { FactHead, toFactHead } from "./fact-head.ts";
import { named } from "./named.ts";
import { PageQuery, pageOf } from "./paging.ts";

const empty = { items: [], next: null, total: 0 };

const disputes = createRoute({
  method: "get",
  path: "/disputes",
  tags: ["dossier"],
  summary: "Where sources disagree, versions side by side",
  request: { query: PageQuery },
  responses: {
    200: json(pageOf(z.object(Dispute.unwrap().shape).register(named, { id: "Dispute" })), "A page of disputes"),
    ...failures,
  },
});

const entities = createRoute({
  method: "get",
  path: "/entities",
  tags: ["dossier"],
  summary: "People, organisations, places and documents",
  request: { query: PageQuery.extend({ type: z.string().optional(), side: z.string().optional() }) },
  responses: {
    200: json(pageOf(z.object(Entity.unwrap().shape).register(named, { id: "Entity" })), "A page of entities"),
    ...failures,
  },
});

const timeline = createRoute({
  method: "get",
  path: "/timeline",
  tags: ["dossier"],
  summary: "Dated facts, earliest first",
  request: { query: PageQuery },
  responses: { 200: json(pageOf(FactHead), "A page of dated facts"), ...failures },
});

const dossier = createRoute({
  method: "get",
  path: "/dossier",
  tags: ["dossier"],
  summary: "The whole dossier in the interchange format",
  responses: {
    200: json(z.object(Interchange.shape).register(named, { id: "Interchange" }), "The dossier"),
    ...notModified,
    ...failures,
    ...notFound,
  },
});

export const dossierRoutes = (view: DossierView) =>
  createRouter()
    .openapi(disputes, async (c) => {
      const current = await view.current();
      const { limit, cursor } = c.req.valid("query");
      const page = paginate(current?.dossier.disputes ?? [], (dispute) => dispute.id, limit, cursor);
      return c.json(current ? ({ ...page, items: [...page.items] } as never) : empty, 200);
    })
    .openapi(entities, async (c) => {
      const current = await view.current();
      const { limit, cursor, type, side } = c.req.valid("query");
      const chosen = (current?.dossier.entities ?? []).filter(
        (entity) => (type === undefined || entity.type === type) && (side === undefined || entity.side === side),
      );
      const page = paginate(chosen, (entity) => entity.id, limit, cursor);
      return c.json({ ...page, items: [...page.items] } as never, 200);
    })
    .openapi(timeline, async (c) => {
      const current = await view.current();
      const { limit, cursor } = c.req.valid("query");
      const facts = (current?.dossier.timeline ?? []).flatMap((id) => current?.factById.get(id) ?? []);
      const page = paginate(facts, (fact) => fact.id, limit, cursor);
      return c.json({ items: page.items.map(toFactHead), next: page.next, total: page.total }, 200);
    })
    .openapi(dossier, async (c) => {
      const current = await view.current();
      if (current === null)
        throw new ChanceryError("not-found", "There is no edition yet.", { hint: "Upload an article first." });
      const { toInterchange } = await import("@chancery/core/render");
      const bytes = new TextEncoder().encode(JSON.stringify(toInterchange(current.dossier)));
      return sendBytes(c, { bytes, contentType: "application/json", etag: current.etag, immutable: false });
    });
