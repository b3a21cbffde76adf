import { getHeapStatistics, setFlagsFromString } from "node:v8";

/** With less on the heap there is little to give back, and looking for it would take longer than the edition. */
const WORTH_IT = 200 * 2 ** 20;

/**
 * Gives memory that is no longer needed back to the machine, where Node was started with `--expose-gc`. Left alone, V8
 * lets garbage grow to the size of what lives, and what follows a merge is made beside it: from the first call on, to a
 * fifth, and it is collected at once, not while more is made.
 */
export function releaseMemory(): void {
  // Node takes these flags from no environment; V8 reads them at each collection.
  if (globalThis.gc) {
    setFlagsFromString("--heap-growing-percent=20");
    setFlagsFromString("--no-incremental-marking");
  }
  if (getHeapStatistics().used_heap_size < WORTH_IT) return;
  globalThis.gc?.({ type: "major", execution: "sync", flavor: "last-resort" });
}
