import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createS3Client } from "../../packages/functions/src/adapter/s3/create-s3-client.ts";
import { createS3Store } from "../../packages/functions/src/adapter/s3/s3-store.ts";
import { bundleFunction, removeBundle } from "../support/bundle-function.ts";
import { recordDeployment } from "../support/record-deployment.ts";
import { type RunningFunction, runFunction } from "../support/run-function.ts";
import { createBucket } from "../support/s3-bucket.ts";
import { queueMessage, s3Notification, s3TestEvent } from "../support/s3-events.ts";
import { encode, sampleArticle } from "../support/sample-article.ts";

/** A request as a Function URL sends it (payload format 2.0). */
function urlEvent(method: string, path: string, options: { headers?: object; body?: Uint8Array } = {}) {
  const [rawPath = "", rawQueryString = ""] = path.split("?");
  return {
    version: "2.0",
    routeKey: "$default",
    rawPath,
    rawQueryString,
    headers: { host: "example.lambda-url.us-east-1.on.aws", "x-forwarded-proto": "https", ...options.headers },
    requestContext: {
      accountId: "anonymous",
      apiId: "example",
      domainName: "example.lambda-url.us-east-1.on.aws",
      http: { method, path: rawPath, protocol: "HTTP/1.1", sourceIp: "192.0.2.1", userAgent: "test" },
      requestId: "request-1",
      routeKey: "$default",
      stage: "$default",
      time: "04/Feb/2026:10:00:00 +0000",
      timeEpoch: 1770199200000,
    },
    ...(options.body === undefined ? {} : { body: Buffer.from(options.body).toString("base64") }),
    isBase64Encoded: options.body !== undefined,
  };
}

const editor = { authorization: "Bearer editor-token" };

describe("the Lambda artefacts, in an empty folder, on a real S3", async () => {
  const { resources } = await recordDeployment("test");
  const argsOf = (name: string) => resources.find((resource) => resource.name === name);
  const folders: string[] = [];
  const running: RunningFunction[] = [];
  let bucket = "";
  let dossier = "";

  const start = async (args: Parameters<typeof bundleFunction>[0]) => {
    const folder = await bundleFunction(args);
    folders.push(folder);
    const link = (value: object) => JSON.stringify(value);
    const started = runFunction(folder, {
      ...args.environment,
      SST_RESOURCE_App: link({ name: "chancery", stage: "test" }),
      SST_RESOURCE_Uploads: link({ name: bucket }),
      SST_RESOURCE_Dossier: link({ name: dossier }),
      SST_RESOURCE_IngestQueue: link({ url: "http://127.0.0.1:9/queue" }),
      SST_RESOURCE_ReaderTokens: link({ value: "reader-token" }),
      SST_RESOURCE_EditorTokens: link({ value: "editor-token" }),
      SST_RESOURCE_SessionSecret: link({ value: "secret of the tests" }),
    });
    running.push(started);
    return started;
  };
  const uploads = () => createS3Store(createS3Client(), bucket);

  beforeAll(async () => {
    bucket = await createBucket();
    dossier = await createBucket();
  });
  afterAll(() => {
    for (const each of running) each.stop();
    for (const folder of folders) removeBundle(folder);
  });

  it("ingest: S3 events in SQS become an edition with every format", async () => {
    const subscribed = argsOf("Ingest")?.calls.find(({ method }) => method === "subscribe")?.args[0];
    const ingest = await start(subscribed);
    const key = "articles/á b+c.txt";
    await uploads().put(key, encode(sampleArticle(1)));
    await uploads().put("articles/empty.txt", new Uint8Array());
    const broken = queueMessage("{");
    const events = [s3TestEvent, s3Notification(key, { bucket }), s3Notification("articles/empty.txt", { bucket })];
    const { value, error, log } = await ingest.invoke({ Records: [...events.map(queueMessage), broken] });
    expect(error).toBeUndefined();
    expect(value).toEqual({ batchItemFailures: [{ itemIdentifier: broken.messageId }] });
    const files = createS3Store(createS3Client(), dossier);
    for (const file of ["json", "html", "md", "pdf"])
      expect((await files.head(`us-colombia/editions/1/briefing.${file}`))?.size, file).toBeGreaterThan(1_000);
    const lines = log.filter((line) => line !== "").map((line) => JSON.parse(line));
    expect(lines.some((line) => line.message === "edition-published" && line.request === "request-1")).toBe(true);
    const metrics = lines.find((line) => "_aws" in line);
    expect(metrics).toMatchObject({ ArticlesIngested: 1, ArticlesQuarantined: 1, EditionsPublished: 1, Stage: "test" });
    expect(log.join("\n")).not.toContain("We made progress");
  });

  it("cron: an EventBridge Scheduler event regenerates", async () => {
    const cron = await start(argsOf("Regenerate")?.args.function);
    await uploads().put("articles/unnoticed.txt", encode(sampleArticle(2)));
    const { value, error } = await cron.invoke({ version: "0", source: "aws.scheduler", detail: {} });
    expect(error).toBeUndefined();
    expect(value).toMatchObject({ uploads: 1, published: true, edition: 2 });
  });

  it("api: a Function URL serves editions, takes base64 bodies and keeps strangers out", async () => {
    const api = await start(argsOf("Api")?.args);
    expect((await api.invoke(urlEvent("GET", "/healthz"))).value).toMatchObject({ statusCode: 200 });
    expect((await api.invoke(urlEvent("GET", "/summary"))).value).toMatchObject({ statusCode: 401 });
    const pdf = (await api.invoke(urlEvent("GET", "/briefings/latest.pdf", { headers: editor }))).value;
    expect(pdf).toMatchObject({ statusCode: 200, isBase64Encoded: true });
    expect(Buffer.from(pdf.body, "base64").subarray(0, 5).toString()).toBe("%PDF-");
    const headers = {
      ...editor,
      "content-type": "text/plain",
      "content-disposition": 'attachment; filename="new.txt"',
    };
    const posted = await api.invoke(urlEvent("POST", "/articles", { headers, body: encode(sampleArticle(3)) }));
    expect(posted.value, posted.value?.body).toMatchObject({ statusCode: 202 });
    expect(await uploads().head("articles/new.txt")).not.toBeNull();
  });
});
