import { readArticles } from "@chancery/core/article";
import { extractStatements } from "@chancery/core/extract";
import nlp from "compromise";
import type { Bench } from "./bench-row.ts";
import { toRow } from "./bench-row.ts";
import { spendInTurns } from "./measure-time.ts";
import { sampleFiles, sampleReadings, sampleTopic } from "./sample.ts";

/** Reading and extraction against bare tagging of the same text, which any pipeline on the library must pay. */
export const extraction: Bench = {
  run: async (extent) => {
    const topic = await sampleTopic();
    const files = await sampleFiles();
    const bodies = (await sampleReadings(topic)).map(({ article }) => article.body);
    const words = bodies.reduce((count, body) => count + body.split(/\s+/).length, 0);
    const { ours, tagging } = await spendInTurns(
      {
        ours: async () => {
          for (const file of files) {
            for (const article of await readArticles(file, { publishers: topic.profile.publishers }))
              extractStatements(article, topic);
          }
        },
        tagging: () => {
          for (const body of bodies) nlp(body);
        },
      },
      { rounds: extent === "short" ? 7 : 15, warmUp: 2 },
    );
    const speed = (milliseconds: number) =>
      `${Math.round((words / milliseconds) * 1000).toLocaleString("en")} words a processor second`;
    return [toRow("parse + extract", speed(ours), `bare tagging ${speed(tagging)}`, ours / tagging, "≤ 1.6")];
  },
};
