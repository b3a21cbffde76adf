import type { S3Client } from "@aws-sdk/client-s3";
import { type Home, type Renderer, storeUnder, type Telemetry } from "@chancery/core/pipeline";
import type { Topic } from "@chancery/core/schema";
import { createS3Store } from "./s3/s3-store.ts";
import { systemClock } from "./system-clock.ts";

export interface S3HomeOptions {
  readonly uploads: string;
  readonly dossier: string;
  readonly client: S3Client;
  readonly topic: Topic;
  readonly renderer: Renderer;
  readonly telemetry: Telemetry;
}

/** Rendering takes a few seconds on the slowest Lambda; whoever began an edition this long ago has died. */
const patience = 30_000;

/** A home in two buckets, named by `uploads` and `dossier`. */
export function openS3Home({ uploads, dossier, client, topic, renderer, telemetry }: S3HomeOptions): Home {
  return {
    uploads: createS3Store(client, uploads),
    dossier: storeUnder(createS3Store(client, dossier), `${topic.profile.id}/`),
    topic,
    renderer,
    telemetry,
    clock: systemClock,
    datedUploads: true,
    patience,
  };
}
