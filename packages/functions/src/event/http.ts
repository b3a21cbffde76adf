import { keyOfFile } from "@chancery/core/pipeline/records";
import { handle } from "hono/aws-lambda";
import { openAwsClient } from "../adapter/aws/open-aws-client.ts";
import { readLink } from "../adapter/aws/read-link.ts";
import { sendMessage } from "../adapter/aws/send-message.ts";
import { loadOnce } from "../adapter/load-once.ts";
import { loadPageAssets } from "../adapter/load-page-assets.ts";
import { loadTopicId } from "../adapter/load-topic-id.ts";
import { openS3Stores } from "../adapter/open-s3-home.ts";
import { parseTokens } from "../api/access/access-policy.ts";
import { createApp } from "../api/app.ts";
import { createApiHome } from "../api/create-api-home.ts";

/** Lambda takes 6 MB of request, and a binary body grows by a third in base64. */
const bodyLimit = 4_500_000;

async function createHandler() {
  const aws = openAwsClient();
  const stores = openS3Stores(aws, await loadTopicId());
  const api = createApiHome({
    ...stores,
    telemetry: aws.telemetry,
    loadPageAssets: loadOnce(() => loadPageAssets()),
    startRegeneration: (job) => sendMessage(readLink("IngestQueue", "url"), { regenerate: { job } }),
    presignUpload: async (name, size) => {
      const { presignUpload } = await import("../adapter/s3/presign-upload.ts");
      return presignUpload(aws.client, aws.uploads, keyOfFile(name), size, stores.clock.now());
    },
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
