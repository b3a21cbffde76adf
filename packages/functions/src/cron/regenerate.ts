import { regenerate } from "@chancery/core/pipeline";
import type { Handler } from "aws-lambda";
import { openAwsHome } from "../adapter/aws/open-aws-home.ts";
import { loadRenderer } from "../adapter/load-renderer.ts";

/** EventBridge Scheduler → regeneration. */
export const handler: Handler = async (_event, context) => {
  const home = await openAwsHome(loadRenderer);
  home.telemetry.setRequest(context.awsRequestId);
  try {
    return await regenerate(home);
  } finally {
    home.telemetry.flush();
  }
};
