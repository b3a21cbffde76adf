import { defineConfig } from "vitest/config";

/** Tests against a real S3 server, among them the API's, sent as Lambda events; `test/s3/start-ceph.ts` starts one where the environment names none. */
export default defineConfig({
  test: {
    include: ["test/s3/**/*.test.ts", "test/functions/api/**/*.test.ts"],
    env: { CHANCERY_TEST_HOME: "aws" },
    globalSetup: ["test/s3/start-ceph.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
