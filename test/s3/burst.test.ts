import { expect, it } from "vitest";
import { openBucket } from "../support/s3-bucket.ts";
import { createTestHome } from "../support/test-home.ts";
import { uploadAtOnce, uploadInOrder } from "../support/upload-burst.ts";

const count = 200;
const writers = 16;

it(`takes ${count} articles from ${writers} writers at once as if they had come in order`, {
  timeout: 900_000,
}, async () => {
  const expected = await uploadInOrder(createTestHome(), count);
  const stores = { uploads: await openBucket(), dossier: await openBucket() };
  const started = Date.now();
  const burst = await uploadAtOnce(() => createTestHome(stores, { realTime: true }), count, writers);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.info(`S3: ${count} articles by ${writers} writers in ${seconds} s, ${burst.editions} editions`);
  expect(burst.articles).toBe(count);
  expect(burst.dossier).toBe(expected.dossier);
  expect(burst.editions).toBeLessThan(count / 4);
});
