import { randomUUID } from "node:crypto";
import {
  DeleteObjectCommand,
  GetObjectCommand,
  PutBucketNotificationConfigurationCommand,
  PutObjectCommand,
  type S3Client,
} from "@aws-sdk/client-s3";
import { CreateTopicCommand, SNSClient } from "@aws-sdk/client-sns";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createS3Client } from "../../packages/functions/src/adapter/s3/create-s3-client.ts";
import { parseDevOptions } from "../../packages/functions/src/local/parse-dev-options.ts";
import { type DevServer, startDevServer } from "../../packages/functions/src/local/start-dev-server.ts";
import { encode, sampleArticle } from "../support/sample-article.ts";

const prefix = `chancery-${randomUUID()}-`;
const uploads = `${prefix}uploads`;

/** Has Ceph push what happens in the bucket to the server, as an administrator would set it up. */
async function notifyServer(s3: S3Client, url: string): Promise<void> {
  const sns = new SNSClient();
  const { TopicArn } = await sns.send(
    new CreateTopicCommand({ Name: `topic-${randomUUID()}`, Attributes: { "push-endpoint": `${url}/events/s3` } }),
  );
  const configuration = { Id: "ingest", TopicArn, Events: ["s3:ObjectCreated:*", "s3:ObjectRemoved:*"] as const };
  await s3.send(
    new PutBucketNotificationConfigurationCommand({
      Bucket: uploads,
      NotificationConfiguration: { TopicConfigurations: [{ ...configuration, Events: [...configuration.Events] }] },
    }),
  );
}

async function waitFor<Result>(what: string, look: () => Promise<Result | null>): Promise<Result> {
  for (let tries = 0; tries < 200; tries++) {
    const found = await look();
    if (found !== null) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Cannot see ${what}, expected it within 20 s`);
}

describe("the dev server on S3, fed by the server's own notifications", () => {
  const s3 = createS3Client();
  const logged: string[] = [];
  let server: DevServer;
  beforeAll(async () => {
    const telemetry = { log: (event: string) => void logged.push(event), count: () => {} };
    server = await startDevServer(parseDevOptions(["--s3", "--port", "0", "--prefix", prefix]), telemetry);
    await notifyServer(s3, server.url);
  });
  afterAll(() => server.close());

  const summary = async (): Promise<{ edition: number } | null> => {
    const answer = await fetch(`${server.url}/summary`);
    return answer.ok ? ((await answer.json()) as { edition: number }) : null;
  };
  const reach = (edition: number) =>
    waitFor(`edition ${edition}`, async () => {
      const seen = await summary();
      return seen !== null && seen.edition >= edition ? seen : null;
    });

  it("makes an edition of an object that was put, and another when it is deleted", async () => {
    const put = (key: string, number: number) =>
      s3.send(new PutObjectCommand({ Bucket: uploads, Key: key, Body: encode(sampleArticle(number)) }));
    await put("articles/á b+c 100%25.txt", 1);
    await reach(1);
    await put("articles/second.txt", 2);
    const { edition } = await reach(2);
    const pdf = await s3.send(
      new GetObjectCommand({ Bucket: `${prefix}dossier`, Key: `us-colombia/editions/${edition}/briefing.pdf` }),
    );
    expect((await pdf.Body?.transformToByteArray())?.length).toBeGreaterThan(5_000);
    await s3.send(new DeleteObjectCommand({ Bucket: uploads, Key: "articles/second.txt" }));
    await reach(edition + 1);
    const articles = await (await fetch(`${server.url}/articles`)).json();
    expect(articles.items.map(({ file }: { file: string }) => file)).toEqual(["á b+c 100%25.txt"]);
  });

  it("gives an address to put an object to", async () => {
    const asked = await fetch(`${server.url}/uploads`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ name: "presigned.txt", size: encode(sampleArticle(3)).length }),
    });
    expect(asked.status).toBeLessThan(300);
    const { url } = (await asked.json()) as { url: string };
    const put = await fetch(url, { method: "PUT", body: new Uint8Array(encode(sampleArticle(3))) });
    expect(put.status, await put.text()).toBe(200);
    await waitFor("the article", async () => {
      const { items } = await (await fetch(`${server.url}/articles`)).json();
      return items.some(
        ({ file, status }: { file: string; status: string }) => file === "presigned.txt" && status === "in-scope",
      )
        ? true
        : null;
    });
  });

  it("answers 400 to what is no notification", async () => {
    for (const body of ["", "{", "[]", '{"Records":1}']) {
      const answer = await fetch(`${server.url}/events/s3`, { method: "POST", body });
      expect(answer.status, body).toBe(400);
    }
    expect(logged.filter((event) => event === "event-unreadable")).toHaveLength(4);
  });
});
