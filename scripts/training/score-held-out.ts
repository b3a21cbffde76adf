import { join } from "node:path";
import { extractStatements } from "@chancery/core/extract";
import product from "../../packages/core/src/extract/en/entity/type/type-weights.generated.json" with { type: "json" };
import { loadTopic } from "../../packages/functions/src/adapter/load-topic.ts";
import { createContext } from "../accuracy/context.ts";
import { set as gum } from "../accuracy/sets/gum-entities.ts";
import { set as meantime } from "../accuracy/sets/meantime-entities.ts";
import type { SoftmaxModel } from "./train-softmax.ts";

/** Figures of the entity sets where each document is read with weights that were trained without it. */
export async function scoreHeldOut(bench: string, modelOf: (document: string) => SoftmaxModel | undefined) {
  const root = join(import.meta.dirname, "../..");
  const topic = await loadTopic(join(root, "seeds/us-colombia"));
  const shipped = { ...product.weights };
  const measured = [];
  for (const set of [meantime, gum]) {
    const { context } = createContext(set, join(bench, set.folder), "dev", topic, join(root, "out/accuracy/held-out"));
    const { measures } = await set.run({
      ...context,
      extract: (article) => {
        const model = modelOf(article.file.replace(/\.txt$/u, ""));
        if (model) replaceWeights(Object.fromEntries(model.weights));
        return extractStatements(article, topic);
      },
    });
    measured.push({ set: set.name, measures });
  }
  replaceWeights(shipped);
  return measured;
}

/** The product holds the same object, so it reads with what is put into it. */
function replaceWeights(weights: Readonly<Record<string, readonly number[]>>): void {
  const table: Record<string, readonly number[]> = product.weights;
  for (const feature of Object.keys(table)) delete table[feature];
  Object.assign(table, weights);
}
