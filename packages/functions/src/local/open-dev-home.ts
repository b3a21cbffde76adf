import { join } from "node:path";
import { CreateBucketCommand, type S3Client } from "@aws-sdk/client-s3";
import { type Home, keyOfFile, type Renderer, type Telemetry } from "@chancery/core/pipeline/records";
import type { Topic } from "@chancery/core/schema";
import { openDirectoryHome } from "../adapter/open-directory-home.ts";
import { openS3Home } from "../adapter/open-s3-home.ts";
import { createS3Client } from "../adapter/s3/create-s3-client.ts";
import { presignUpload } from "../adapter/s3/presign-upload.ts";
import type { ApiHome } from "../api/api-home.ts";
import type { DevOptions } from "./parse-dev-options.ts";

interface Parts {
  readonly topic: Topic;
  readonly loadRenderer: () => Promise<Renderer>;
  readonly telemetry: Telemetry;
}

export interface DevHome {
  readonly home: Home;
  /** Where users drop files: a folder that is watched, or a bucket that sends notifications. */
  readonly uploads: { readonly kind: "folder" | "bucket"; readonly name: string };
  readonly presignUpload: ApiHome["presignUpload"];
}

const exists = new Set(["BucketAlreadyOwnedByYou", "BucketAlreadyExists"]);

async function createBucket(client: S3Client, bucket: string): Promise<void> {
  await client.send(new CreateBucketCommand({ Bucket: bucket })).catch((error: Error) => {
    if (!exists.has(error.name)) throw error;
  });
}

/** The home of the dev server: a folder, or with `--s3` two buckets, which are created where missing. */
export async function openDevHome(options: DevOptions, parts: Parts): Promise<DevHome> {
  if (!options.s3) {
    const home = openDirectoryHome(options.data, { ...parts, datedUploads: true });
    const uploads = { kind: "folder", name: join(options.data, "uploads") } as const;
    return { home, uploads, presignUpload: async () => null };
  }
  const client = createS3Client({ onRetry: (times) => parts.telemetry.count("StoreRetries", times) });
  const uploads = `${options.prefix}uploads`;
  const dossier = `${options.prefix}dossier`;
  await createBucket(client, uploads);
  await createBucket(client, dossier);
  return {
    home: openS3Home({ ...parts, client, uploads, dossier }),
    uploads: { kind: "bucket", name: uploads },
    presignUpload: (name, size) => presignUpload(client, uploads, keyOfFile(name), size, new Date()),
  };
}
