import * as z from "zod";
import type { ApiHome } from "../api-home.ts";
import { createRouter } from "../router.ts";
import { failures } from "./answers.ts";
import { createRoute } from "./create-route.ts";

const feed = createRoute({
  method: "get",
  path: "/feed.xml",
  tags: ["briefings"],
  summary: "An Atom feed of the latest editions",
  responses: {
    200: { description: "The feed", content: { "application/atom+xml": { schema: z.string() } } },
    ...failures,
  },
});

const ENTRIES = 20;

export const feedRoutes = (home: ApiHome) =>
  createRouter().openapi(feed, async (c) => {
    const heads = (await home.editions()).slice(0, ENTRIES);
    const editions = await Promise.all(
      heads.map(async (head) => ({ createdAt: head.createdAt, briefing: await home.briefing(head.number) })),
    );
    const origin = new URL(c.req.url).origin;
    const { renderAtom } = await import("@chancery/core/render");
    const xml = renderAtom({
      id: `${origin}/feed.xml`,
      title: "Chancery editions",
      self: `${origin}/feed.xml`,
      editions: editions.flatMap(({ createdAt, briefing }) =>
        briefing ? [{ briefing, updated: createdAt, url: `${origin}/briefings/${briefing.edition}` }] : [],
      ),
    });
    return c.body(xml, 200, { "content-type": "application/atom+xml; charset=utf-8" });
  });
