import { readFile } from "node:fs/promises";
import { join } from "node:path";
import {
  findChangedUploads,
  type Home,
  keyOfFile,
  processUploads,
  recordJob,
  regenerate,
} from "@chancery/core/pipeline";
import { loadRenderer } from "../../../packages/functions/src/adapter/load-renderer.ts";
import { loadTopic } from "../../../packages/functions/src/adapter/load-topic.ts";
import type { AccessPolicy } from "../../../packages/functions/src/api/access/access-policy.ts";
import { createApp } from "../../../packages/functions/src/api/app.ts";
import { createApiHome } from "../../../packages/functions/src/api/create-api-home.ts";
import { openApiDocument } from "../../../packages/functions/src/api/open-api-document.ts";
import { repository } from "../source-files.ts";
import { checkAnswer } from "./check-answer.ts";
import { onAws, openStores } from "./open-stores.ts";
import { sendEvent } from "./send-event.ts";

export const tokens = { reader: "reader-token-1", editor: "editor-token-1" };

/** Everyone on this machine is an editor, as on the loopback address. */
export const openPolicy: AccessPolicy = {
  readerTokens: [],
  editorTokens: [],
  anonymous: "editor",
  sessionSecret: "a secret of the tests",
  hosts: ["localhost"],
  secureCookie: false,
};

/** Reading and writing need tokens, as on AWS. */
export const closedPolicy: AccessPolicy = {
  ...openPolicy,
  readerTokens: [tokens.reader],
  editorTokens: ["editor-token-0", tokens.editor],
  anonymous: "none",
  hosts: [],
};

interface Logged {
  readonly event: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** The API over a new home, on a directory or as on AWS; `settle` does what the watcher of uploads does. */
export async function startApi(policy: AccessPolicy = openPolicy) {
  const logged: Logged[] = [];
  const renderer = await loadRenderer();
  const home: Home = {
    ...(await openStores()),
    topic: await loadTopic(join(repository, "seeds/us-colombia")),
    loadRenderer: async () => renderer,
    clock: { now: () => new Date("2026-02-05T12:00:00Z"), backOff: async () => {} },
    telemetry: { log: (event, fields) => void logged.push({ event, fields }), count: () => {} },
    datedUploads: false,
    patience: 0,
  };
  const api = createApiHome({
    ...home,
    loadPageAssets: async () => renderer.assets,
    startRegeneration: async (id) => {
      const { edition } = await regenerate(home);
      await recordJob(home, { id, key: null, state: "rendered", ...(edition > 0 ? { edition } : {}) });
    },
    presignUpload: async () => null,
  });
  const app = createApp(api, { policy, addressOf: () => "192.0.2.1", bodyLimit: 6_000_000 });
  const document = JSON.parse(JSON.stringify(await openApiDocument(app)));
  const settle = async () => {
    await processUploads(home, await findChangedUploads(home));
  };
  return {
    home,
    logged,
    document,
    /** A request as a program on this machine sends it; every answer is checked against the API's own description. */
    request: async (path: string, init: RequestInit = {}): Promise<Response> => {
      const request = new Request(`http://localhost${path}`, init);
      const answer = await (onAws ? sendEvent(app as never, request) : app.request(request));
      await checkAnswer(document, init.method ?? "GET", path, answer.clone());
      return answer;
    },
    settle,
    /** Uploads the sample articles and waits for their edition. */
    uploadSamples: async (names: readonly string[]) => {
      for (const name of names) {
        const bytes = await readFile(join(repository, "seeds/articles", name));
        await home.uploads.put(keyOfFile(name), bytes);
      }
      await settle();
    },
  };
}
