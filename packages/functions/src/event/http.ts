import { SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { keyOfFile } from "@chancery/core/pipeline";
import { handle } from "hono/aws-lambda";
import { openAwsHome } from "../adapter/aws/open-aws-home.ts";
import { readLink } from "../adapter/aws/read-link.ts";
import { loadPageRenderer } from "../adapter/load-page-renderer.ts";
import { presignUpload } from "../adapter/s3/presign-upload.ts";
import { parseTokens } from "../api/access/access-policy.ts";
import { createApp } from "../api/app.ts";
import { createApiHome } from "../api/create-api-home.ts";

/** Lambda takes 6 MB of request, and a binary body grows by a third in base64. */
const bodyLimit = 4_500_000;

async function createHandler() {
  const home = await openAwsHome(loadPageRenderer);
  const { client, uploadsBucket, clock, renderer } = home;
  const queue = new SQSClient();
  const api = createApiHome({
    ...home,
    templates: renderer.assets.templates,
    theme: renderer.assets.theme,
    startRegeneration: async (job) => {
      const body = JSON.stringify({ regenerate: { job } });
      await queue.send(new SendMessageCommand({ QueueUrl: readLink("IngestQueue", "url"), MessageBody: body }));
    },
    presignUpload: (name, size) => presignUpload(client, uploadsBucket, keyOfFile(name), size, clock.now()),
  });
  const policy = {
    readerTokens: parseTokens(readLink("ReaderTokens", "value")),
    editorTokens: parseTokens(readLink("EditorTokens", "value")),
    anonymous: process.env.PUBLIC_READING === "true" ? ("reader" as const) : ("none" as const),
    sessionSecret: readLink("SessionSecret", "value"),
    hosts: [],
    secureCookie: true,
  };
  const addressOf = (c: { env: unknown }) =>
    (c.env as { requestContext?: { http?: { sourceIp?: string } } } | undefined)?.requestContext?.http?.sourceIp ??
    "unknown";
  return handle(createApp(api, { policy, addressOf, bodyLimit }));
}

let created: ReturnType<typeof createHandler> | undefined;

/** Function URL → API and web page. */
export const handler: Awaited<ReturnType<typeof createHandler>> = async (event, context) => {
  created ??= createHandler();
  return (await created)(event, context);
};
