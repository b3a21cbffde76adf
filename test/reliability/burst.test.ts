import { expect, it } from "vitest";
import { createDirectoryStore } from "../../packages/functions/src/adapter/directory/directory-store.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { createTestHome } from "../support/test-home.ts";
import { uploadAtOnce, uploadInOrder } from "../support/upload-burst.ts";

const count = 200;
const writers = 16;

it(`takes ${count} articles from ${writers} writers at once as if they had come in order`, {
  timeout: 600_000,
}, async () => {
  const expected = await uploadInOrder(createTestHome(), count);
  const folder = temporaryFolder();
  const open = () =>
    createTestHome(
      { uploads: createDirectoryStore(`${folder}/uploads`), dossier: createDirectoryStore(`${folder}/dossier`) },
      { realTime: true },
    );
  const started = Date.now();
  const burst = await uploadAtOnce(open, count, writers);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.info(`directory: ${count} articles by ${writers} writers in ${seconds} s, ${burst.editions} editions`);
  expect(burst.articles).toBe(count);
  expect(burst.dossier).toBe(expected.dossier);
  expect(burst.editions).toBeLessThan(count / 4);
});
