import { HeadObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { Hono } from "hono";
import { handle } from "hono/aws-lambda";

const client = new S3Client({ forcePathStyle: true });
const app = new Hono().get("/healthz", async (c) => {
  const found = await client.send(new HeadObjectCommand({ Bucket: "uploads", Key: "health" })).catch(() => null);
  return c.json({ found: found !== null });
});

/** The least that a function on Hono and S3 can be: what ours is compared with. */
export const handler = handle(app);
