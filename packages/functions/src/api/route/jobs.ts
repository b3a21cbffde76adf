import { ChanceryError } from "@chancery/core/error";
import { streamSSE } from "hono/streaming";
import * as z from "zod";
import type { ApiHome, Job } from "../api-home.ts";
import { createRouter } from "../router.ts";
import { failures, json, notFound } from "./answers.ts";
import { createRoute } from "./create-route.ts";
import { named } from "./named.ts";

export const JobView = z
  .object({
    id: z.string(),
    kind: z.enum(["ingest", "retract", "regenerate"]),
    file: z.string().nullable(),
    state: z.enum(["queued", "parsing", "merged", "rendered", "failed"]),
    updatedAt: z.string(),
    edition: z.number().int().nullable(),
    reason: z.string().nullable(),
  })
  .register(named, { id: "Job" });

const params = z.object({ id: z.string().regex(/^[\w-]{1,100}$/) });

const show = createRoute({
  method: "get",
  path: "/jobs/{id}",
  tags: ["articles"],
  summary: "Where an upload, a removal or a regeneration stands",
  request: { params },
  responses: { 200: json(JobView, "The job"), ...failures, ...notFound },
});

const events = createRoute({
  method: "get",
  path: "/jobs/{id}/events",
  tags: ["articles"],
  summary: "The same as server-sent events, one each time the state changes, until it is rendered or failed",
  request: { params },
  responses: {
    200: { description: "A stream of jobs", content: { "text/event-stream": { schema: z.string() } } },
    ...failures,
    ...notFound,
  },
});

const regenerate = createRoute({
  method: "post",
  path: "/regenerate",
  tags: ["briefings"],
  summary: "Rebuild the dossier from the articles; a new edition appears only if something changed",
  responses: { 202: json(JobView, "Accepted; follow the job"), ...failures },
});

const isOver = (job: Job): boolean => job.state === "rendered" || job.state === "failed";
const POLL_MILLISECONDS = 200;
/** A stream ends after this long; the browser's EventSource opens the next by itself. */
const STREAM_MILLISECONDS = 60_000;

export const jobRoutes = (home: ApiHome) => {
  const find = async (id: string): Promise<Job> => {
    const job = await home.job(id);
    if (job === null) throw new ChanceryError("not-found", `There is no job ${id}.`);
    return job;
  };
  return createRouter()
    .openapi(show, async (c) => c.json(await find(c.req.valid("param").id), 200, { "cache-control": "no-store" }))
    .openapi(events, async (c) => {
      let job = await find(c.req.valid("param").id);
      return streamSSE(c, async (stream) => {
        let sent = "";
        for (let waited = 0; waited < STREAM_MILLISECONDS && !stream.aborted; waited += POLL_MILLISECONDS) {
          const data = JSON.stringify(job);
          if (data !== sent) await stream.writeSSE({ event: "job", data });
          sent = data;
          if (isOver(job)) return;
          await stream.sleep(POLL_MILLISECONDS);
          job = await find(job.id);
        }
      });
    })
    .openapi(regenerate, async (c) => {
      const job = await home.regenerate();
      return c.json(job, 202, { location: `/jobs/${job.id}` });
    });
};
