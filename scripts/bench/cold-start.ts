import { readdir, readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { bundleFunction, removeBundle } from "../../test/support/bundle-function.ts";
import { type Recorded, recordDeployment } from "../../test/support/record-deployment.ts";
import { queueMessage, s3Notification } from "../../test/support/s3-events.ts";
import { type Bench, type BenchRow, toRow } from "./bench-row.ts";
import { measureProcess } from "./measure-process.ts";
import { formatTime, median } from "./measure-time.ts";

/** An S3 in which there is nothing: the function's own work is measured, not a server's. */
async function startEmptyStore(): Promise<{ readonly address: string; readonly stop: () => void }> {
  const server = createServer((request, response) => {
    request.resume();
    const found = request.method === "PUT";
    response.writeHead(found ? 200 : 404, found ? { etag: '"e"' } : { "content-type": "application/xml" });
    response.end(found || request.method === "HEAD" ? "" : "<Error><Code>NoSuchKey</Code></Error>");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, stop: () => server.close() };
}

const health = {
  version: "2.0",
  routeKey: "$default",
  rawPath: "/healthz",
  rawQueryString: "",
  headers: { host: "example.lambda-url.us-east-1.on.aws", "x-forwarded-proto": "https" },
  requestContext: { domainName: "example.lambda-url.us-east-1.on.aws", http: { method: "GET", path: "/healthz" } },
  isBase64Encoded: false,
};
const upload = { Records: [queueMessage(s3Notification("articles/gone.txt"))] };

function linksOf(address: string): Readonly<Record<string, string>> {
  const links = {
    App: { name: "chancery", stage: "bench" },
    Uploads: { name: "uploads" },
    Dossier: { name: "dossier" },
    IngestQueue: { url: `${address}/queue` },
    ReaderTokens: { value: "reader-token" },
    EditorTokens: { value: "editor-token" },
    SessionSecret: { value: "secret of the bench" },
  };
  return {
    ...Object.fromEntries(
      Object.entries(links).map(([name, value]) => [`SST_RESOURCE_${name}`, JSON.stringify(value)]),
    ),
    AWS_ENDPOINT_URL_S3: address,
    AWS_REGION: "us-east-1",
    AWS_ACCESS_KEY_ID: "bench",
    AWS_SECRET_ACCESS_KEY: "bench",
  };
}

// Texts of the libraries that minifying keeps: a tag of the NLP library, an error of the font library.
const MARKS = ["ProperNoun", "Unknown font format"];

/** The code of a bundle, the files that it loads later with it. */
async function readModules(folder: string): Promise<string> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".mjs"));
  return (await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")))).join("\n");
}

/** Import and first request of the bundled functions, against a bundle of Hono and the S3 client; processor time. */
export const coldStart: Bench = {
  run: async (extent) => {
    const { resources } = await recordDeployment("bench");
    const argsOf = (name: string) => resources.find((resource) => resource.name === name);
    const subscribed = argsOf("Ingest")?.calls.find(({ method }) => method === "subscribe")?.args[0];
    const trivial = { handler: "scripts/bench/trivial-lambda.handler", nodejs: { minify: true }, copyFiles: [] };
    const store = await startEmptyStore();
    const deployed = [
      { name: "bare", args: trivial, event: health },
      { name: "api", args: argsOf("Api")?.args, event: health },
      { name: "ingest", args: subscribed as Recorded["args"], event: upload },
    ];
    const functions = await Promise.all(
      deployed.map(async (one) => ({ ...one, folder: await bundleFunction(one.args) })),
    );
    const times: Record<string, number[]> = { empty: [], bare: [], api: [], ingest: [] };
    for (let round = 0; round <= (extent === "short" ? 5 : 11); round++) {
      const empty = await measureProcess(["-e", "0"]);
      if (round > 0) times.empty?.push(empty.processorTime);
      for (const { name, args, folder, event } of functions) {
        const input = `${JSON.stringify(event)}\n`;
        const environment = { ...args.environment, ...linksOf(store.address) };
        const use = await measureProcess(["runtime.mjs"], { folder, input, environment });
        if (use.out.includes('ANSWER {"error"')) throw new Error(`Cannot measure ${name}: ${use.out}`);
        if (round > 0) times[name]?.push(use.processorTime);
      }
    }
    store.stop();
    const api = await readModules(functions[1]?.folder ?? "");
    for (const { folder } of functions) removeBundle(folder);
    const of = (name: string) => median(times[name] ?? []) - median(times.empty ?? []);
    const row = (name: string, target: string): BenchRow =>
      toRow(
        `Lambda cold start, ${name}`,
        formatTime(of(name)),
        `${formatTime(of("bare"))} for Hono and the S3 client`,
        of(name) / of("bare"),
        target,
      );
    const carried = MARKS.filter((mark) => api.includes(mark)).length;
    const size = `${(api.length / 2 ** 20).toFixed(1)} MiB bundle`;
    return [
      row("api", "≤ 1.6"),
      row("ingest", "≤ 3"),
      toRow("API bundle: NLP and font libraries in it", `${carried}, ${size}`, "none", carried, "≤ 0"),
    ];
  },
};
