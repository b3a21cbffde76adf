import type { EntityType, Extraction } from "@chancery/core/schema";
import type { AccuracyContext } from "./accuracy-set.ts";

const TYPES: Readonly<Record<EntityType, string>> = {
  person: "PER",
  organization: "ORG",
  place: "LOC",
  document: "OTHER",
  other: "OTHER",
};

/** The sets hold proper names only: "Colombian officials" is our entity, not theirs. */
const DESCRIBED = /\s\p{Ll}+$/u;

/** Entities of every text of a set in the form its scorer reads. */
export async function predictEntities(context: AccuracyContext) {
  const inputs = await context.readJson<Record<string, { text: string }>>(`inputs.${context.split}.json`);
  const predictions: Record<string, unknown[]> = {};
  for (const [id, { text }] of Object.entries(inputs)) {
    const articles = await context.read({ name: `${id}.txt`, bytes: new TextEncoder().encode(text) });
    predictions[id] = articles.flatMap((article) => describe(context.extract(article)));
  }
  return { predictions, items: Object.keys(inputs).length };
}

function describe(extraction: Extraction) {
  return extraction.entities
    .filter(({ name, mentions }) => mentions.some(({ form }) => form === "name") && !DESCRIBED.test(name))
    .map(({ name, type, aliases }) => ({ name, type: TYPES[type], aliases }));
}
