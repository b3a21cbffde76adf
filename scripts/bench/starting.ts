import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Bench, toRow } from "./bench-row.ts";
import { measureProcess } from "./measure-process.ts";
import { formatTime, median } from "./measure-time.ts";
import { root, sampleFiles } from "./sample.ts";

const cli = join(root, "packages/functions/src/local/cli.ts");
const stagesChild = join(import.meta.dirname, "stages-child.ts");

/** `chancery brief` on the samples as a whole cold process, against an empty Node process and the stages, in processor time. */
export const starting: Bench = {
  run: async (extent) => {
    const out = await mkdtemp(join(tmpdir(), "chancery-bench-"));
    const files = (await sampleFiles()).map(({ name }) => join(root, "seeds/articles", name));
    const whole: number[] = [];
    const parts: number[] = [];
    for (let round = 0; round <= (extent === "short" ? 2 : 7); round++) {
      const brief = await measureProcess([cli, "brief", ...files, "--out", out]);
      const empty = await measureProcess(["-e", "0"]);
      const stages = await measureProcess([stagesChild]);
      // The first round fills the compile cache, as the first run after an installation does.
      if (round === 0) continue;
      whole.push(brief.processorTime);
      parts.push(empty.processorTime + Number(stages.out));
    }
    await rm(out, { recursive: true });
    return [
      toRow(
        "chancery brief, whole process, cold (processor time)",
        formatTime(median(whole)),
        `${formatTime(median(parts))}: empty process and stages`,
        median(whole) / median(parts),
        "≤ 1.5",
      ),
    ];
  },
};
