import type { S3Client } from "@aws-sdk/client-s3";
import { type Home, storeUnder } from "@chancery/core/pipeline/records";
import { releaseMemory } from "./release-memory.ts";
import { createS3Store } from "./s3/s3-store.ts";
import { systemClock } from "./system-clock.ts";

export interface S3HomeOptions extends Pick<Home, "topic" | "loadRenderer" | "telemetry"> {
  readonly uploads: string;
  readonly dossier: string;
  readonly client: S3Client;
}

/** Rendering takes a few seconds on the slowest Lambda; whoever began an edition this long ago has died. */
const patience = 30_000;

/** The stores of a home in two buckets, named by `uploads` and `dossier`. */
export function openS3Stores(
  { uploads, dossier, client }: Pick<S3HomeOptions, "uploads" | "dossier" | "client">,
  topic: string,
): Pick<Home, "uploads" | "dossier" | "clock"> {
  return {
    uploads: createS3Store(client, uploads),
    dossier: storeUnder(createS3Store(client, dossier), `${topic}/`),
    clock: systemClock,
  };
}

/** A home in two buckets. */
export function openS3Home(options: S3HomeOptions): Home {
  const { topic, loadRenderer, telemetry } = options;
  return {
    ...openS3Stores(options, topic.profile.id),
    topic,
    loadRenderer,
    telemetry,
    datedUploads: true,
    releaseMemory,
    patience,
  };
}
