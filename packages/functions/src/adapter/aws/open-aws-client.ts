import type { S3Client } from "@aws-sdk/client-s3";
import { createTelemetry, type FlushableTelemetry } from "../create-telemetry.ts";
import { createS3Client } from "../s3/create-s3-client.ts";
import { readLink } from "./read-link.ts";

export interface AwsClient {
  readonly telemetry: FlushableTelemetry;
  readonly client: S3Client;
  /** Names of the buckets. */
  readonly uploads: string;
  readonly dossier: string;
}

/** What every Lambda function works with: S3, the buckets linked to it, and where it logs and counts. */
export function openAwsClient(): AwsClient {
  const telemetry = createTelemetry({ Stage: readLink("App", "stage") });
  return {
    telemetry,
    client: createS3Client({ onRetry: (times) => telemetry.count("StoreRetries", times) }),
    uploads: readLink("Uploads", "name"),
    dossier: readLink("Dossier", "name"),
  };
}
