import { defineConfig } from "vitest/config";

/** Tests of the running home: in a real browser (Debian's Chromium), with curl, and under load; `.ci/run` installs them. */
export default defineConfig({
  test: {
    include: ["test/browser/**/*.test.ts", "test/local/**/*.test.ts"],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
