import { Decision, DecisionDraft } from "@chancery/core/schema";
import * as z from "zod";
import type { ApiHome } from "../api-home.ts";
import { HttpProblem } from "../problem.ts";
import type { DossierView } from "../query/dossier-view.ts";
import { listDecisions } from "../query/list-decisions.ts";
import { unknownParts } from "../query/unknown-parts.ts";
import { createRouter } from "../router.ts";
import { failures, json, notFound } from "./answers.ts";
import { createRoute } from "./create-route.ts";
import { JobView } from "./jobs.ts";
import { named } from "./named.ts";

const DecisionList = z
  .object({ items: z.array(z.object({ decision: Decision, applied: z.boolean() })) })
  .register(named, { id: "DecisionList" });

const list = createRoute({
  method: "get",
  path: "/decisions",
  tags: ["decisions"],
  summary: "What analysts decided, and whether the latest edition could follow it",
  responses: { 200: json(DecisionList, "All decisions, oldest first"), ...failures },
});

const decide = createRoute({
  method: "post",
  path: "/decisions",
  tags: ["decisions"],
  summary: "Join, split, rename, hide, pin, annotate or prefer; the next edition follows it",
  request: { body: { required: true, content: { "application/json": { schema: DecisionDraft } } } },
  responses: {
    202: json(z.object({ decision: Decision, job: JobView }), "Recorded; follow the job to its edition"),
    ...failures,
  },
});

const withdraw = createRoute({
  method: "delete",
  path: "/decisions/{id}",
  tags: ["decisions"],
  summary: "Undo a decision; the next edition is as if it had not been made",
  request: { params: z.object({ id: z.string().max(100) }) },
  responses: { 202: json(JobView, "Undone; follow the job to its edition"), ...failures, ...notFound },
});

export const decisionRoutes = (home: ApiHome, view: DossierView) =>
  createRouter()
    .openapi(list, async (c) => {
      const items = (await listDecisions(home, view)).map(({ decision, applied }) => ({ decision, applied }));
      return c.json({ items } as never, 200, { "cache-control": "no-store" });
    })
    .openapi(decide, async (c) => {
      const draft = c.req.valid("json");
      const current = await view.current();
      const unknown = current === null ? ["(no edition yet)"] : unknownParts(draft, current.dossier);
      if (unknown.length > 0) {
        throw new HttpProblem(422, "unknown-parts", `The latest edition knows no ${unknown.join(", ")}.`, {
          hint: "GET /facts/{id}, /entities and /disputes show the ids of statements, members and disputes.",
        });
      }
      const { decision, job } = await home.decide(draft);
      return c.json({ decision, job } as never, 202, { location: `/jobs/${job.id}` });
    })
    .openapi(withdraw, async (c) => {
      const job = await home.withdraw(c.req.valid("param").id);
      return c.json(job, 202, { location: `/jobs/${job.id}` });
    });
