import type { LocalEntity, Topic } from "../../../schema/index.ts";
import type { TaggedArticle } from "../tag/index.ts";
import { buildEntityModel, type PlacedMention } from "./build-entity-model.ts";
import type { EntityModel } from "./entity-model.ts";
import { describeGroup } from "./group/describe-group.ts";
import { groupNames } from "./group/group-names.ts";
import { readNames } from "./name/read-names.ts";
import { typeGroup } from "./type/type-group.ts";

/** Finds who and what an article speaks of: "Colombian President Gustavo Petro … Petro … he" is one person with three mentions. */
export function findEntities(tagged: TaggedArticle, _topic: Topic): EntityModel {
  const { body } = tagged.article;
  const { spans } = readNames(tagged);
  const entities: LocalEntity[] = [];
  const placed: PlacedMention[] = [];
  const groups = groupNames(spans, body)
    .map((group) => ({
      ...group,
      spans: group.names.flatMap((name) => name.spans).sort((left, right) => left.start - right.start),
    }))
    .sort((left, right) => (left.spans[0]?.start ?? 0) - (right.spans[0]?.start ?? 0));
  for (const { names, rule, spans: mentions } of groups) {
    const type = typeGroup(names);
    if (type === "none") continue;
    const id = `e${entities.length + 1}`;
    const { name, aliases } = describeGroup(names, type);
    const own = mentions.map(({ start, end }) => ({ start, end, form: "name" as const }));
    entities.push({ id, name, type, aliases, roles: [], mentions: own, rule });
    placed.push(...own.map((mention) => ({ ...mention, entity: id, phrase: mention })));
  }
  return buildEntityModel(body, entities, placed);
}
