import type { Bench } from "./bench-row.ts";

/**
 * In this order: what measures a cold process comes before anything has warmed this one.
 * Each is loaded when its turn comes, so that one's libraries do not slow another down.
 */
export const benches: Readonly<Record<string, () => Promise<Bench>>> = {
  starting: async () => (await import("./starting.ts")).starting,
  "cold-start": async () => (await import("./cold-start.ts")).coldStart,
  ingesting: async () => (await import("./ingesting.ts")).ingesting,
  extraction: async () => (await import("./extraction.ts")).extraction,
  "html-reading": async () => (await import("./html-reading.ts")).htmlReading,
  merging: async () => (await import("./merging.ts")).merging,
  rendering: async () => (await import("./rendering.ts")).rendering,
  uploading: async () => (await import("./uploading.ts")).uploading,
  serving: async () => (await import("./serving.ts")).serving,
};
