import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { encodeJson, keyOfFile, type LedgerEntry } from "@chancery/core/pipeline";
import { contentId } from "@chancery/core/text";
import { loadRenderer } from "../../packages/functions/src/adapter/load-renderer.ts";
import { openDirectoryHome } from "../../packages/functions/src/adapter/open-directory-home.ts";
import { bundleFunction, removeBundle } from "../../test/support/bundle-function.ts";
import { type Recorded, recordDeployment } from "../../test/support/record-deployment.ts";
import { type Bench, toRow } from "./bench-row.ts";
import { measureProcess } from "./measure-process.ts";
import { formatTime } from "./measure-time.ts";
import { sampleFiles, sampleReadings, sampleTopic } from "./sample.ts";
import { varyReadings } from "./vary-readings.ts";

const SIZE = { short: 100, full: 1000 };
const LIMIT_MIB = 384;
const quiet = { log: () => {}, count: () => {} };

/** What is uploaded for the ingest function, with another handler. */
async function ingestFunction(handler: string): Promise<Recorded["args"]> {
  const { resources } = await recordDeployment("bench");
  const queue = resources.find(({ name }) => name === "Ingest");
  const deployed = queue?.calls.find(({ method }) => method === "subscribe")?.args[0] as Recorded["args"];
  return { ...deployed, handler };
}

/** Peak memory of a process that takes one more article into a dossier of a thousand. */
export const ingesting: Bench = {
  run: async (extent) => {
    const data = await mkdtemp(join(tmpdir(), "chancery-bench-"));
    const [topic, renderer, [file]] = await Promise.all([sampleTopic(), loadRenderer(), sampleFiles()]);
    if (!file) throw new Error("Cannot measure ingest, expected sample articles");
    const home = openDirectoryHome(data, {
      topic,
      loadRenderer: async () => renderer,
      telemetry: quiet,
      datedUploads: false,
    });
    const entries: LedgerEntry[] = [];
    for (const [index, reading] of varyReadings(await sampleReadings(topic), SIZE[extent]).entries()) {
      const bytes = encodeJson(reading);
      const id = contentId("k", [index]);
      await home.dossier.put(`articles/${id}.json`, bytes);
      const { id: article, title } = reading.article;
      const kept = { id, article, title, inScope: true, scopeReason: "" };
      const key = keyOfFile(`${String(index).padStart(5, "0")}.md`);
      const outcome = { kind: "read", readings: [kept] } as const;
      entries.push({ key, etag: "e", size: bytes.length, uploadedAt: null, reader: "r", outcome });
    }
    entries.sort((left, right) => (left.key < right.key ? -1 : 1));
    const ledger = { version: 1, revision: 1, asOf: null, rebuilds: 0, entries };
    await home.dossier.put("ledger.json", encodeJson(ledger));
    const key = keyOfFile(`new-${file.name}`);
    await home.uploads.put(key, file.bytes);
    const deployed = await ingestFunction("scripts/bench/ingest-one-child.handler");
    const bundle = await bundleFunction(deployed);
    const input = `${JSON.stringify({ folder: data, key })}\n`;
    const use = await measureProcess(["runtime.mjs"], { folder: bundle, input, environment: deployed.environment });
    removeBundle(bundle);
    await rm(data, { recursive: true });
    if (!use.out.includes('ANSWER {"value":1}')) throw new Error(`Cannot measure ingest: ${use.out}`);
    const size = SIZE[extent].toLocaleString("en");
    return [
      toRow(
        `memory of ingest into a dossier of ${size} articles`,
        `${Math.round(use.peakMiB)} MiB, ${formatTime(use.processorTime)} processor time`,
        `${LIMIT_MIB} MiB`,
        use.peakMiB / LIMIT_MIB,
        "≤ 1",
      ),
    ];
  },
};
