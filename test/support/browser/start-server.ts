import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startDevServer } from "../../../packages/functions/src/local/start-dev-server.ts";
import { repository } from "../source-files.ts";

/** The home of this machine on a free port over a new folder. */
export async function startServer(host = "127.0.0.1") {
  const data = mkdtempSync(join(tmpdir(), "chancery-browser-"));
  const options = {
    help: false,
    port: 0,
    host,
    data,
    topic: join(repository, "seeds/us-colombia"),
    s3: false,
    prefix: "",
  } as const;
  const server = await startDevServer(options as never, { log: () => {}, count: () => {} });
  return {
    url: server.url,
    data,
    close: async () => {
      await server.close();
      rmSync(data, { recursive: true, force: true });
    },
  };
}
