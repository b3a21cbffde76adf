import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readArticles } from "@chancery/core/article";
import { writeBriefing } from "@chancery/core/brief";
import { extractStatements } from "@chancery/core/extract";
import { keyOfFile, mergeDossier, openDossierMemory, processUploads, renderOutputs } from "@chancery/core/pipeline";
import { loadRenderer } from "../../packages/functions/src/adapter/load-renderer.ts";
import { openDirectoryHome } from "../../packages/functions/src/adapter/open-directory-home.ts";
import { type Bench, toRow } from "./bench-row.ts";
import { formatTime, measureCall, median, quantile, type Spent } from "./measure-time.ts";
import { sampleFiles, sampleReadings, sampleTopic } from "./sample.ts";

const ROUNDS = { short: 8, full: 50 };
const quiet = { log: () => {}, count: () => {} };

/** As the dev server has it: the home of this machine remembers its dossier from edition to edition. */
const REMEMBERED = 3000;

/** From an upload until its edition can be read, with the samples known, against the stages measured alone. */
export const uploading: Bench = {
  run: async (extent) => {
    const data = await mkdtemp(join(tmpdir(), "chancery-bench-"));
    const [topic, renderer, files] = await Promise.all([sampleTopic(), loadRenderer(), sampleFiles()]);
    const options = { topic, loadRenderer: async () => renderer, telemetry: quiet, datedUploads: false };
    const home = { ...openDirectoryHome(data, options), memory: openDossierMemory(REMEMBERED) };
    for (const { name, bytes } of files) await home.uploads.put(keyOfFile(name), bytes);
    await processUploads(
      home,
      files.map(({ name }) => keyOfFile(name)),
    );
    const readings = await sampleReadings(topic);
    const [first] = files;
    if (!first) throw new Error("Cannot measure uploads, expected sample articles");
    const text = new TextDecoder().decode(first.bytes);
    const whole: Spent[] = [];
    const stages: Spent[] = [];
    for (let round = 0; round < ROUNDS[extent]; round++) {
      const name = `report-${round}.md`;
      const bytes = new TextEncoder().encode(
        `${text}\n\nThe ministry added on its page that item ${round} was closed.\n`,
      );
      whole.push(
        await measureCall(async () => {
          await home.uploads.put(keyOfFile(name), bytes);
          await processUploads(home, [keyOfFile(name)]);
        }),
      );
      await home.uploads.delete(keyOfFile(name));
      await processUploads(home, [keyOfFile(name)]);
      stages.push(
        await measureCall(async () => {
          const articles = await readArticles({ name, bytes }, { publishers: topic.profile.publishers });
          const added = articles.map((article) => ({ article, extraction: extractStatements(article, topic) }));
          const dossier = mergeDossier([...readings, ...added], topic);
          const briefing = writeBriefing(dossier, topic, { edition: 1, previous: null });
          await renderOutputs(briefing, dossier, renderer);
        }),
      );
    }
    await rm(data, { recursive: true });
    const row = (figure: string, summarize: (spent: readonly Spent[]) => number) => {
      const [time, alone] = [summarize(whole), summarize(stages)];
      const against = `${formatTime(alone)} for the stages alone`;
      return toRow(`upload to edition, ${figure}`, formatTime(time), against, time / alone, "≤ 1.3");
    };
    const elapsed = (spent: readonly Spent[]) => spent.map((one) => one.elapsed);
    const rows = [row("processor time", (spent) => median(spent.map(({ processor }) => processor)))];
    // By the clock an upload waits for the disk, and on a busy machine for whoever else does.
    if (extent === "full")
      rows.push(
        row("p50", (spent) => median(elapsed(spent))),
        row("p95", (spent) => quantile(elapsed(spent), 0.95)),
      );
    return rows;
  },
};
