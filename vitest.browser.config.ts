import { defineConfig } from "vitest/config";

/** Tests in a real browser, Debian's Chromium; `.ci/run` installs it. */
export default defineConfig({
  test: {
    include: ["test/browser/**/*.test.ts"],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
