import { findChangedUploads, processUploads } from "@chancery/core/pipeline";
import { createDirectoryStore } from "../../packages/functions/src/adapter/directory/directory-store.ts";
import { createTestHome } from "./test-home.ts";

// A process that takes in what lies in a folder; the test kills it while it works.
const [folder = ""] = process.argv.slice(2);
const stores = {
  uploads: createDirectoryStore(`${folder}/uploads`),
  dossier: createDirectoryStore(`${folder}/dossier`),
};
const home = createTestHome(stores, { realTime: true, patience: 0 });
process.stdout.write("ready\n");
for (const key of await findChangedUploads(home)) await processUploads(home, [key]);
await processUploads(home, []);
process.stdout.write("done\n");
