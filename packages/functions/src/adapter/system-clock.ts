import { setTimeout as wait } from "node:timers/promises";
import type { Clock } from "@chancery/core/pipeline";

const firstWait = 20;
const longestWait = 2_000;

/** The machine's clock. Waits double from try to try, with full jitter, so that rivals do not meet again. */
export const systemClock: Clock = {
  now: () => new Date(),
  backOff: async (attempt) => {
    await wait(Math.random() * Math.min(longestWait, firstWait * 2 ** attempt));
  },
};
