import { ChanceryError } from "@chancery/core/error";
import { Change } from "@chancery/core/schema";
import type { TypedResponse } from "hono";
import * as z from "zod";
import type { ApiHome } from "../api-home.ts";
import { summarize } from "../query/summarize.ts";
import { answerComplete } from "../respond/secure-headers.ts";
import { createRouter } from "../router.ts";
import { failures, json, notFound } from "./answers.ts";
import { createRoute } from "./create-route.ts";
import { named } from "./named.ts";

const Summary = z
  .object({
    edition: z.number().int(),
    title: z.string(),
    asOf: z.string().nullable(),
    bottomLine: z.array(z.string()),
    changed: z.array(z.object({ change: Change, text: z.string(), reason: z.string() })),
    disputes: z.array(z.object({ id: z.string(), about: z.string(), kind: z.string(), versions: z.array(z.string()) })),
    counts: z.record(z.string(), z.number().int()),
    links: z.record(z.string(), z.string()),
  })
  .register(named, { id: "Summary" });

const show = createRoute({
  method: "get",
  path: "/summary",
  tags: ["briefings"],
  summary: "The latest edition in brief: bottom line, what changed, disputes, counts, links; under 20 kB",
  responses: { 200: json(Summary, "The summary"), ...failures, ...notFound },
});

/** What the typed client sees: JSON, though its bytes are not written anew for each caller. */
type SummaryAnswer = TypedResponse<z.infer<typeof Summary>, 200, "json"> & Response;

const headers = {
  "content-type": "application/json",
  "cache-control": "private, no-cache",
  // Set here because a header that middleware adds to a finished answer makes Hono copy it, body and all.
  vary: "Accept-Encoding",
};

export const summaryRoutes = (home: ApiHome) => {
  // An edition never changes, so its summary is written once.
  let latest: { readonly number: number; readonly bytes: Uint8Array<ArrayBuffer> } | null = null;
  return createRouter().openapi(show, async (c) => {
    const number = await home.latestNumber();
    if (number !== null && latest?.number !== number) {
      const briefing = await home.briefing(number);
      latest = briefing && { number, bytes: new TextEncoder().encode(JSON.stringify(summarize(briefing))) };
    }
    if (number === null || latest === null) {
      throw new ChanceryError("not-found", "There is no edition yet.", {
        hint: "Upload an article first: POST /articles.",
      });
    }
    return answerComplete(c, latest.bytes, headers) as unknown as SummaryAnswer;
  });
};
