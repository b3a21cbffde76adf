import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ObjectStore } from "@chancery/core/pipeline";
import { afterAll } from "vitest";
import { createDirectoryStore } from "../../../packages/functions/src/adapter/directory/directory-store.ts";
import { openBucket } from "../s3-bucket.ts";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** True where the suite runs as on AWS: Lambda events in, S3 behind. */
export const onAws = process.env.CHANCERY_TEST_HOME === "aws";

/** Two empty stores: folders, or buckets of the S3 server of the environment. */
export async function openStores(): Promise<{ readonly uploads: ObjectStore; readonly dossier: ObjectStore }> {
  if (onAws) return { uploads: await openBucket(), dossier: await openBucket() };
  const folder = mkdtempSync(join(tmpdir(), "chancery-api-"));
  folders.push(folder);
  return {
    uploads: createDirectoryStore(join(folder, "uploads")),
    dossier: createDirectoryStore(join(folder, "dossier")),
  };
}
