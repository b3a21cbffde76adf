import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { keyOfFile, processUploads } from "@chancery/core/pipeline";
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { loadRenderer } from "../../packages/functions/src/adapter/load-renderer.ts";
import { openDirectoryHome } from "../../packages/functions/src/adapter/open-directory-home.ts";
import { createApp } from "../../packages/functions/src/api/app.ts";
import { createApiHome } from "../../packages/functions/src/api/create-api-home.ts";
import { type Bench, toRow } from "./bench-row.ts";
import { median } from "./measure-time.ts";
import { sampleFiles, sampleTopic } from "./sample.ts";

const quiet = { log: () => {}, count: () => {} };

const EXTENTS = { short: { rounds: 3, seconds: 1 }, full: { rounds: 5, seconds: 3 } };

const autocannon = createRequire(import.meta.url).resolve("autocannon");

/** Requests a second of the server's processor time; the client is a process of its own. */
async function measureRate(fetch: Hono["fetch"], path: string, seconds: number): Promise<number> {
  const server = serve({ fetch, port: 0, hostname: "127.0.0.1" });
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  const words = [autocannon, "--json", "--connections", "8", "--duration", `${seconds}`];
  const before = process.cpuUsage();
  const { stdout } = await promisify(execFile)(process.execPath, [...words, `http://127.0.0.1:${port}${path}`]);
  const { user, system } = process.cpuUsage(before);
  await new Promise((resolve) => server.close(resolve));
  const { requests, non2xx } = JSON.parse(stdout) as { requests: { total: number }; non2xx: number };
  if (non2xx > 0) throw new Error(`Cannot measure ${path}, ${non2xx} answers were no success`);
  return requests.total / ((user + system) / 1e6);
}

/** Requests a second of the summary, against a bare app that returns the same bytes from memory. */
export const serving: Bench = {
  run: async (extent) => {
    const data = await mkdtemp(join(tmpdir(), "chancery-bench-"));
    const [topic, renderer] = await Promise.all([sampleTopic(), loadRenderer()]);
    const home = openDirectoryHome(data, {
      topic,
      loadRenderer: async () => renderer,
      telemetry: quiet,
      datedUploads: false,
    });
    const files = await sampleFiles();
    for (const { name, bytes } of files) await home.uploads.put(keyOfFile(name), bytes);
    await processUploads(
      home,
      files.map(({ name }) => keyOfFile(name)),
    );
    const api = createApiHome({
      ...home,
      loadPageAssets: async () => renderer.assets,
      startRegeneration: async () => {},
      presignUpload: async () => null,
    });
    const app = createApp(api, {
      policy: {
        readerTokens: [],
        editorTokens: [],
        anonymous: "reader",
        sessionSecret: "bench",
        hosts: [],
        secureCookie: false,
      },
      addressOf: () => "127.0.0.1",
      bodyLimit: 1_000_000,
    });
    const bytes = await (await app.request("http://127.0.0.1/summary")).text();
    const bare = new Hono().get("/summary", (c) => c.body(bytes, 200, { "content-type": "application/json" }));
    const rates: { readonly ours: number; readonly bare: number }[] = [];
    const { rounds, seconds } = EXTENTS[extent];
    for (let round = 0; round <= rounds; round++) {
      const rate = {
        bare: await measureRate(bare.fetch, "/summary", seconds),
        ours: await measureRate(app.fetch, "/summary", seconds),
      };
      // The first round only warms up.
      if (round > 0) rates.push(rate);
    }
    const ours = median(rates.map((rate) => rate.ours));
    const against = median(rates.map((rate) => rate.bare));
    await rm(data, { recursive: true });
    const rate = (value: number) => `${Math.round(value).toLocaleString("en")} requests a processor second`;
    return [
      toRow("GET /summary, against the same bytes from memory", rate(ours), rate(against), ours / against, "≥ 0.5"),
    ];
  },
};
