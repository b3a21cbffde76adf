import type { Home } from "@chancery/core/pipeline/records";
import type { FlushableTelemetry } from "../create-telemetry.ts";
import { loadOnce } from "../load-once.ts";
import { loadTopic } from "../load-topic.ts";
import { openS3Home } from "../open-s3-home.ts";
import { openAwsClient } from "./open-aws-client.ts";

export interface AwsHome extends Home {
  readonly telemetry: FlushableTelemetry;
  /** Name of the uploads bucket. */
  readonly uploadsBucket: string;
}

const loadRenderer = loadOnce(async () => (await import("../load-renderer.ts")).loadRenderer());

/** The home of a Lambda function that makes editions: opened once for each process, again after a failure. */
export const openAwsHome: () => Promise<AwsHome> = loadOnce(async () => {
  const topic = await loadTopic();
  const aws = openAwsClient();
  return { ...openS3Home({ ...aws, topic, loadRenderer }), telemetry: aws.telemetry, uploadsBucket: aws.uploads };
});
