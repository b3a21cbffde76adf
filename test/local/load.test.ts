import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import autocannon from "autocannon";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startServer } from "../support/browser/start-server.ts";
import { waitForEdition } from "../support/browser/wait-for-edition.ts";
import { repository } from "../support/source-files.ts";

const folder = join(repository, "seeds/articles");
const SECONDS = 8;

let server: Awaited<ReturnType<typeof startServer>>;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const upload = (name: string, text: string | Uint8Array<ArrayBuffer>) =>
  fetch(`${server.url}/articles?name=${encodeURIComponent(name)}`, { method: "POST", body: text });

test("readers are answered while articles are being ingested", async () => {
  const names = readdirSync(folder).sort();
  await upload(names[0] ?? "", new Uint8Array(readFileSync(join(folder, names[0] ?? ""))));
  await waitForEdition(server.url, 1);
  const load = Promise.all(
    ["/summary", "/briefings/latest.pdf"].map((path) =>
      autocannon({ url: `${server.url}${path}`, connections: 4, duration: SECONDS }),
    ),
  );
  for (const name of names.slice(1)) await upload(name, new Uint8Array(readFileSync(join(folder, name))));
  for (const { url, errors, timeouts, non2xx, latency, requests } of await load) {
    console.log(`${new URL(url ?? "").pathname}: ${requests.average} requests/s, p99 ${latency.p99} ms`);
    expect({ errors, timeouts, non2xx }).toEqual({ errors: 0, timeouts: 0, non2xx: 0 });
  }
  await waitForEdition(server.url, 2);
});
