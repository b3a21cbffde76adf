import { findChangedUploads, openDossierMemory, type Telemetry } from "@chancery/core/pipeline/services";
import { type ServerType, serve } from "@hono/node-server";
import { getConnInfo } from "@hono/node-server/conninfo";
import { Cron } from "croner";
import type { Hono } from "hono";
import { loadRenderer } from "../adapter/load-renderer.ts";
import { loadTopic } from "../adapter/load-topic.ts";
import { createApp } from "../api/app.ts";
import { createApiHome } from "../api/create-api-home.ts";
import { createS3EventRoute } from "../event/create-s3-event-route.ts";
import { createWorker, type Worker } from "./create-worker.ts";
import { createDevPolicy } from "./dev-policy.ts";
import { openDevHome } from "./open-dev-home.ts";
import type { DevOptions } from "./parse-dev-options.ts";
import { watchUploads } from "./watch-uploads.ts";

/** Six in the morning at the desk, before it reads. */
const schedule = "0 6 * * *";
const bodyLimit = 6_000_000;

export interface DevServer {
  readonly url: string;
  /** Where to drop articles. */
  readonly uploads: string;
  readonly worker: Worker;
  close(): Promise<void>;
}

function listen(fetch: Hono["fetch"], { port, host }: DevOptions): Promise<{ server: ServerType; url: string }> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname: host }, (address) =>
      resolve({ server, url: `http://${host.includes(":") ? `[${host}]` : host}:${address.port}` }),
    );
    server.once("error", reject);
  });
}

/** A thousand articles take a third of a gigabyte to remember. */
const MOST_REMEMBERED = 3000;

/** Starts the home on this machine: API and page, watched uploads or bucket notifications, and the schedule. */
export async function startDevServer(options: DevOptions, telemetry: Telemetry): Promise<DevServer> {
  const [topic, renderer] = await Promise.all([loadTopic(options.topic), loadRenderer()]);
  const { home, uploads, presignUpload } = await openDevHome(options, {
    topic,
    loadRenderer: async () => renderer,
    telemetry,
  });
  // Whoever began an edition before this start is gone: it need not be waited for.
  const worker = createWorker({ ...home, patience: 0, memory: openDossierMemory(MOST_REMEMBERED) });
  const loadPageAssets = async () => renderer.assets;
  const startRegeneration = async (job: string) => worker.regenerate(job);
  const api = createApiHome({ ...home, loadPageAssets, startRegeneration, presignUpload });
  const policy = createDevPolicy(options.host, process.env);
  const addressOf = (c: Parameters<typeof getConnInfo>[0]) => getConnInfo(c).remote.address ?? "unknown";
  const chancery = createApp(api, { policy, addressOf, bodyLimit });
  // Handed on, not a route of the other: a route's own words for an unknown address would be lost.
  const app =
    uploads.kind === "bucket"
      ? createS3EventRoute(uploads.name, worker.enqueue, telemetry).all("*", (c) => chancery.fetch(c.req.raw, c.env))
      : chancery;
  const watch =
    uploads.kind === "folder" ? await watchUploads(uploads.name, (key) => worker.enqueue([key])) : undefined;
  const cron = new Cron(schedule, { timezone: topic.profile.timeZone }, () => worker.regenerate());
  worker.enqueue(await findChangedUploads(home));
  const { server, url } = await listen(app.fetch, options);
  return {
    url,
    uploads: uploads.name,
    worker,
    close: async () => {
      cron.stop();
      await watch?.close();
      await worker.stop();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
