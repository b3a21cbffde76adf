import type { Topic } from "@chancery/core/schema";
import { findEntities } from "../../packages/core/src/extract/en/entity/index.ts";
import { tagArticle } from "../../packages/core/src/extract/en/tag/index.ts";
import { buildArticle } from "./build-article.ts";

const side = { adjectives: [], names: [], governments: [] };

/** A topic that knows nothing. */
export const emptyTopic: Topic = {
  profile: {
    id: "empty",
    title: "Empty",
    sides: [
      { id: "one", name: "Nowhere", ...side },
      { id: "two", name: "Elsewhere", ...side },
    ],
    subjects: [],
    publishers: [],
    watch: [],
    timeZone: "UTC",
  },
  gazetteer: [],
  background: [],
};

/** The entities of a text as the extractor finds them, with a look-up by name and by the words of a mention. */
export function entitiesIn(body: string, topic: Topic = emptyTopic) {
  const model = findEntities(tagArticle(buildArticle(body)), topic);
  return {
    model,
    named: (name: string) => model.entities.find((entity) => entity.name === name),
    /** Name of the entity that the nth occurrence of some words refers to. */
    at: (words: string, nth = 0) => {
      let start = -1;
      for (let count = 0; count <= nth; count += 1) start = body.indexOf(words, start + 1);
      if (start < 0) throw new Error(`Cannot find “${words}” in the text`);
      return model.mentionAt(start, start + words.length)?.entity.name ?? null;
    },
    /** The words of every mention, in order. */
    mentions: model.mentions.map(({ start, end, entity }) => `${body.slice(start, end)} = ${entity.name}`),
  };
}
