import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { readArticles } from "@chancery/core/article";
import { writeBriefing } from "@chancery/core/brief";
import { extractStatements } from "@chancery/core/extract";
import { mergeDossier, renderOutputs } from "@chancery/core/pipeline";
import { loadRenderer } from "../../packages/functions/src/adapter/load-renderer.ts";
import { type Bench, toRow } from "./bench-row.ts";
import { formatTime, timeInTurns, timeOnce } from "./measure-time.ts";
import { root, sampleFiles, sampleTopic } from "./sample.ts";

const run = promisify(execFile);
const cli = join(root, "packages/functions/src/local/cli.ts");

/** The stages once in this process, before anything is warm. */
async function coldStages(): Promise<number> {
  const [topic, files, renderer] = await Promise.all([sampleTopic(), sampleFiles(), loadRenderer()]);
  return timeOnce(async () => {
    const articles = (
      await Promise.all(files.map((file) => readArticles(file, { publishers: topic.profile.publishers })))
    ).flat();
    const readings = articles.map((article) => ({ article, extraction: extractStatements(article, topic) }));
    const dossier = mergeDossier(readings, topic);
    await renderOutputs(writeBriefing(dossier, topic, { edition: 1, previous: null }), dossier, renderer);
  });
}

/** `chancery brief` on the samples as a whole cold process, against an empty Node process and the stages. */
export const starting: Bench = {
  run: async (extent) => {
    const stages = await coldStages();
    const out = await mkdtemp(join(tmpdir(), "chancery-bench-"));
    const files = (await sampleFiles()).map(({ name }) => join(root, "seeds/articles", name));
    const { brief, empty } = await timeInTurns(
      {
        brief: () => run(process.execPath, [cli, "brief", ...files, "--out", out]),
        empty: () => run(process.execPath, ["-e", "0"]),
      },
      extent === "short" ? 2 : 5,
    );
    await rm(out, { recursive: true });
    const against = empty + stages;
    return [
      toRow(
        "chancery brief, whole process, cold",
        formatTime(brief),
        `${formatTime(against)}: empty process and stages`,
        brief / against,
        "≤ 1.5",
      ),
    ];
  },
};
