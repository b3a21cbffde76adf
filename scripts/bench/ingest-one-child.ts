import { processUploads } from "@chancery/core/pipeline";
import { loadRenderer } from "../../packages/functions/src/adapter/load-renderer.ts";
import { openDirectoryHome } from "../../packages/functions/src/adapter/open-directory-home.ts";
import { sampleTopic } from "./sample.ts";

// A process that takes one upload into the home of a folder, as one invocation of the ingest function does.
const [folder = "", key = ""] = process.argv.slice(2);
const topic = await sampleTopic();
const telemetry = { log: () => {}, count: () => {} };
const { edition } = await processUploads(
  openDirectoryHome(folder, { topic, loadRenderer, telemetry, datedUploads: false }),
  [key],
);
process.stdout.write(`${edition}\n`);
