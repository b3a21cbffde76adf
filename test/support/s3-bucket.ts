import { randomUUID } from "node:crypto";
import { CreateBucketCommand } from "@aws-sdk/client-s3";
import type { ObjectStore } from "@chancery/core/pipeline";
import { createS3Client } from "../../packages/functions/src/adapter/s3/create-s3-client.ts";
import { createS3Store } from "../../packages/functions/src/adapter/s3/s3-store.ts";

/** A new, empty bucket on the S3 server of the environment. */
export async function createBucket(): Promise<string> {
  const bucket = `chancery-test-${randomUUID()}`;
  await createS3Client().send(new CreateBucketCommand({ Bucket: bucket }));
  return bucket;
}

/** A store on a new bucket. */
export async function openBucket(): Promise<ObjectStore> {
  return createS3Store(createS3Client(), await createBucket());
}
