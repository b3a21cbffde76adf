import type { LocalEntity, Topic } from "../../../schema/index.ts";
import type { TaggedArticle, Token } from "../tag/index.ts";
import { buildEntityModel, type PlacedMention } from "./build-entity-model.ts";
import type { EntityModel } from "./entity-model.ts";

/** Finds who and what an article speaks of: "Colombian President Gustavo Petro … Petro … he" is one person with three mentions. */
export function findEntities(tagged: TaggedArticle, _topic: Topic): EntityModel {
  const found = new Map<string, PlacedMention[]>();
  for (const sentence of tagged.sentences) {
    let run: Token[] = [];
    for (const token of [...sentence, null]) {
      if (token && /^\p{Lu}/u.test(token.text) && token.tags.has("ProperNoun")) run.push(token);
      else {
        const [first, last] = [run[0], run.at(-1)];
        if (first && last) {
          const end = last.start + last.text.replace(/['’]s?$/u, "").length;
          const name = tagged.article.body.slice(first.start, end);
          const span = { start: first.start, end };
          const mentions = found.get(name) ?? [];
          mentions.push({ ...span, form: "name", entity: name, phrase: span });
          found.set(name, mentions);
        }
        run = [];
      }
    }
  }
  const entities: LocalEntity[] = [...found].map(([name, mentions]) => ({
    id: name,
    name,
    type: "other",
    aliases: [],
    roles: [],
    mentions: mentions.map(({ start, end, form }) => ({ start, end, form })),
    rule: "en/entity/proper-noun-run",
  }));
  return buildEntityModel(tagged.article.body, entities, [...found.values()].flat());
}
