import { type Counter, type Home, type ObjectStore, storeUnder } from "@chancery/core/pipeline";
import { loadRenderer } from "../../packages/functions/src/adapter/load-renderer.ts";
import { loadTopic } from "../../packages/functions/src/adapter/load-topic.ts";
import { createMemoryStore } from "./memory-store.ts";

const topic = await loadTopic();
const renderer = await loadRenderer();

export interface TestHome extends Home {
  /** What was counted so far. */
  readonly counted: ReadonlyMap<Counter, number>;
  /** Names of the events that were logged. */
  readonly logged: readonly string[];
}

/** A home on given stores, in memory unless told; its clock only moves when something waits. */
export function createTestHome(
  stores: { readonly uploads?: ObjectStore; readonly dossier?: ObjectStore } = {},
  options: { readonly now?: string; readonly patience?: number; readonly realTime?: boolean } = {},
): TestHome {
  let time = new Date(options.now ?? "2026-02-05T12:00:00Z").getTime();
  const counted = new Map<Counter, number>();
  const logged: string[] = [];
  return {
    uploads: stores.uploads ?? createMemoryStore(),
    dossier: storeUnder(stores.dossier ?? createMemoryStore(), `${topic.profile.id}/`),
    topic,
    loadRenderer: async () => renderer,
    clock: {
      now: () => (options.realTime === true ? new Date() : new Date(time)),
      backOff: async (attempt) => {
        time += 10 * 2 ** Math.min(attempt, 8);
        const wait = options.realTime === true ? Math.random() * Math.min(500, 10 * 2 ** attempt) : 0;
        await new Promise((resolve) => setTimeout(resolve, wait));
      },
    },
    telemetry: {
      log: (event) => void logged.push(event),
      count: (counter, amount) => void counted.set(counter, (counted.get(counter) ?? 0) + amount),
    },
    datedUploads: false,
    patience: options.patience ?? 60_000,
    counted,
    logged,
  };
}

/** Every object of a home's dossier that readers see, as text by key: what "the same bytes" means. */
export async function readPublished(home: Home): Promise<ReadonlyMap<string, string>> {
  const objects = new Map<string, string>();
  for await (const { key } of home.dossier.list("")) {
    if (!/^(?:latest\.json|editions\/)/u.test(key)) continue;
    objects.set(key, Buffer.from((await home.dossier.get(key))?.bytes ?? []).toString("latin1"));
  }
  return new Map([...objects].sort());
}
