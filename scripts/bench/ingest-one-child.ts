import { processUploads } from "@chancery/core/pipeline/services";
import { loadOnce } from "../../packages/functions/src/adapter/load-once.ts";
import { loadTopic } from "../../packages/functions/src/adapter/load-topic.ts";
import { openDirectoryHome } from "../../packages/functions/src/adapter/open-directory-home.ts";

interface OneUpload {
  readonly folder: string;
  readonly key: string;
}

const telemetry = { log: () => {}, count: () => {} };
const loadRenderer = loadOnce(async () =>
  (await import("../../packages/functions/src/adapter/load-renderer.ts")).loadRenderer(),
);

/** Takes one upload into the home of a folder, as one invocation of the ingest function does into its buckets. */
export async function handler({ folder, key }: OneUpload): Promise<number> {
  const topic = await loadTopic();
  const home = openDirectoryHome(folder, { topic, loadRenderer, telemetry, datedUploads: false });
  return (await processUploads(home, [key])).edition;
}
