import { type Home, processUploads, regenerate } from "@chancery/core/pipeline/services";

/** The error and where it came from; its message names files and stores, never an article's words. */
function describeError(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message).split("\n").slice(0, 4).join(" ") : String(error);
}

/** Files dropped together share an edition. */
const gatherMilliseconds = 250;

/** Does a home's work one piece after the other, in the background of a server. */
export interface Worker {
  /** Takes uploads in, or retracts them, whatever the bucket says. */
  enqueue(keys: readonly string[]): void;
  /** Regenerates after what is under way; `job` is where progress is noted. */
  regenerate(job?: string): void;
  /** Settles when nothing is left to do. */
  idle(): Promise<void>;
  /** Takes no more work and lets what is under way end. */
  stop(): Promise<void>;
}

/** A worker on a home. What fails is tried again with back-off; a restart finds what was left, so nothing is written down. */
export function createWorker(home: Home): Worker {
  const keys = new Set<string>();
  const regenerations: (string | undefined)[] = [];
  let stopped = false;
  let running: Promise<void> | undefined;

  const workOnce = async () => {
    await new Promise((resolve) => setTimeout(resolve, gatherMilliseconds));
    const batch = [...keys];
    const { results } = batch.length === 0 ? { results: [] } : await processUploads(home, batch);
    const failed = new Set(results.flatMap(({ kind, key }) => (kind === "failed" ? [key] : [])));
    for (const key of batch) if (!failed.has(key)) keys.delete(key);
    if (failed.size > 0) throw new Error(`Cannot read ${failed.size} uploads, expected the store to answer`);
    if (regenerations.length === 0) return;
    const [job] = regenerations;
    await regenerate(home, job === undefined ? {} : { job });
    regenerations.shift();
  };
  const work = async () => {
    for (let attempt = 0; !stopped && keys.size + regenerations.length > 0; ) {
      try {
        await workOnce();
        attempt = 0;
      } catch (error) {
        home.telemetry.log("work-failed", { attempt, error: describeError(error) });
        await home.clock.backOff(attempt++ + 3);
      }
    }
  };
  const wake = () => {
    if (stopped || keys.size + regenerations.length === 0) return;
    running ??= work().finally(() => {
      running = undefined;
      // What came between the last look and now.
      wake();
    });
  };
  return {
    enqueue: (more) => {
      for (const key of more) keys.add(key);
      wake();
    },
    regenerate: (job) => {
      regenerations.push(job);
      wake();
    },
    idle: async () => {
      while (running !== undefined) await running;
    },
    stop: async () => {
      stopped = true;
      await running;
    },
  };
}
