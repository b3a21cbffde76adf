import { mergeDossier } from "@chancery/core/pipeline";
import { type Bench, toRow } from "./bench-row.ts";
import { formatTime, measureCall, median } from "./measure-time.ts";
import type { GrowthPoint } from "./plot-growth.ts";
import { sampleReadings, sampleTopic } from "./sample.ts";
import { varyReadings } from "./vary-readings.ts";

const SIZES = { short: [100, 1000], full: [100, 1000, 10_000] };

/** The merge from scratch of ten times the articles against ten times its time. */
export const merging: Bench = {
  run: async (extent) => {
    const topic = await sampleTopic();
    const readings = await sampleReadings(topic);
    const times: GrowthPoint[] = [];
    mergeDossier(varyReadings(readings, 50), topic);
    for (const size of SIZES[extent]) {
      const varied = varyReadings(readings, size);
      const runs = [];
      for (let run = 0; run < (size >= 1000 ? 1 : 3); run++)
        runs.push((await measureCall(() => mergeDossier(varied, topic))).processor);
      times.push({ articles: size, milliseconds: median(runs) });
    }
    return times.slice(1).map(({ articles, milliseconds }, index) => {
      const smaller = times[index];
      const against = smaller?.milliseconds ?? Number.NaN;
      const name = `merge of ${articles.toLocaleString("en")} articles from scratch`;
      const row = toRow(
        name,
        formatTime(milliseconds),
        `${formatTime(against)} for ${smaller?.articles}`,
        milliseconds / against,
        "≤ 12",
      );
      return { ...row, growth: times.slice(index, index + 2) };
    });
  },
};
