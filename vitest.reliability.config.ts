import { defineConfig } from "vitest/config";

/** Crashes, kills, bursts, full disks and hostile files: minutes of work that `npm test` leaves to `.ci/run`. */
export default defineConfig({
  test: {
    include: ["test/reliability/**/*.test.ts"],
    fileParallelism: false,
    testTimeout: 600_000,
    hookTimeout: 120_000,
  },
});
