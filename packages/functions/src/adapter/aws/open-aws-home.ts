import type { S3Client } from "@aws-sdk/client-s3";
import type { Home, Renderer } from "@chancery/core/pipeline";
import { createTelemetry, type FlushableTelemetry } from "../create-telemetry.ts";
import { loadTopic } from "../load-topic.ts";
import { openS3Home } from "../open-s3-home.ts";
import { createS3Client } from "../s3/create-s3-client.ts";
import { readLink } from "./read-link.ts";

export interface AwsHome extends Home {
  readonly telemetry: FlushableTelemetry;
  readonly client: S3Client;
  /** Name of the uploads bucket. */
  readonly uploadsBucket: string;
}

async function openHome(loadRenderer: () => Promise<Renderer>): Promise<AwsHome> {
  const [topic, renderer] = await Promise.all([loadTopic(), loadRenderer()]);
  const uploadsBucket = readLink("Uploads", "name");
  const dossier = readLink("Dossier", "name");
  const telemetry = createTelemetry({ Stage: readLink("App", "stage") });
  const client = createS3Client({ onRetry: (times) => telemetry.count("StoreRetries", times) });
  const home = openS3Home({ uploads: uploadsBucket, dossier, client, topic, renderer, telemetry });
  return { ...home, telemetry, client, uploadsBucket };
}

let opened: Promise<AwsHome> | undefined;

/** The home of a Lambda function: opened once for each process, again after a failure. */
export function openAwsHome(loadRenderer: () => Promise<Renderer>): Promise<AwsHome> {
  opened ??= openHome(loadRenderer).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}
