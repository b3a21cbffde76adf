import { defineConfig } from "vitest/config";

/** Tests that need a browser, an S3 server or PDF tools on the machine; `.ci/run` installs them. */
export default defineConfig({
  test: {
    include: ["test/browser/**/*.test.ts", "test/s3/**/*.test.ts"],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
