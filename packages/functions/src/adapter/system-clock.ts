import { setTimeout as wait } from "node:timers/promises";
import type { Clock } from "@chancery/core/pipeline/records";

const firstWait = 20;
const longestWait = 2_000;

/** Milliseconds that this thread has computed; the whole process where the runtime does not tell threads apart. */
export function processorTime(): number {
  const { user, system } = process.threadCpuUsage?.() ?? process.cpuUsage();
  return (user + system) / 1_000;
}

/** The machine's clock. Waits double from try to try, with full jitter, so that rivals do not meet again. */
export const systemClock: Clock = {
  now: () => new Date(),
  backOff: async (attempt) => {
    await wait(Math.random() * Math.min(longestWait, firstWait * 2 ** attempt));
  },
  processorTime,
};
