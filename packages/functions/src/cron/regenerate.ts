import { regenerate } from "@chancery/core/pipeline/services";
import type { Handler } from "aws-lambda";
import { openAwsHome } from "../adapter/aws/open-aws-home.ts";

/** EventBridge Scheduler → regeneration. */
export const handler: Handler = async (_event, context) => {
  const home = await openAwsHome();
  home.telemetry.setRequest(context.awsRequestId);
  try {
    return await regenerate(home);
  } finally {
    home.telemetry.flush();
  }
};
