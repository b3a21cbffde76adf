import type { SQSHandler } from "aws-lambda";
import { openAwsHome } from "../adapter/aws/open-aws-home.ts";
import { processMessages } from "./process-messages.ts";

/** SQS → ingest: messages that failed are delivered again, and end in the dead-letter queue. */
export const handler: SQSHandler = async (event, context) => {
  const home = await openAwsHome();
  home.telemetry.setRequest(context.awsRequestId);
  try {
    const failed = await processMessages(home, home.uploadsBucket, event.Records);
    return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
  } finally {
    home.telemetry.flush();
  }
};
