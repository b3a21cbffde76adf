/** Counts failed sign-ins of a caller in a window of time. */
export interface FailureLimit {
  /** Seconds until the caller may try again, 0 when it may now. */
  retryAfter(caller: string, now: Date): number;
  record(caller: string, now: Date): void;
}

const WINDOW_SECONDS = 15 * 60;
const FAILURES_ALLOWED = 10;
/** Callers remembered at once; the oldest is forgotten first, so that memory stays bounded. */
const CALLERS_KEPT = 10_000;

/** Ten failed sign-ins in a quarter of an hour, then a pause until the oldest of them has passed. */
export function createFailureLimit(): FailureLimit {
  const failures = new Map<string, readonly number[]>();
  const recent = (caller: string, second: number) =>
    (failures.get(caller) ?? []).filter((at) => at > second - WINDOW_SECONDS);
  const secondOf = (now: Date) => Math.floor(now.getTime() / 1000);
  return {
    retryAfter: (caller, now) => {
      const kept = recent(caller, secondOf(now));
      const oldest = kept.at(-FAILURES_ALLOWED);
      return oldest === undefined ? 0 : oldest + WINDOW_SECONDS - secondOf(now);
    },
    record: (caller, now) => {
      const kept = [...recent(caller, secondOf(now)), secondOf(now)];
      failures.delete(caller);
      failures.set(caller, kept);
      const [oldest] = failures.keys();
      if (failures.size > CALLERS_KEPT && oldest !== undefined) failures.delete(oldest);
    },
  };
}
