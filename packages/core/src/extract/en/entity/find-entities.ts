import type { LocalEntity, Topic } from "../../../schema/index.ts";
import type { TaggedArticle } from "../tag/index.ts";
import { findBodies } from "./body/find-bodies.ts";
import { findRelatives } from "./body/find-relatives.ts";
import { buildEntityModel } from "./build-entity-model.ts";
import { draftEntities, type RecognisedDraft } from "./draft-entities.ts";
import { indexMentions } from "./entity-draft.ts";
import type { EntityModel } from "./entity-model.ts";
import { describedForms } from "./group/described-forms.ts";
import { groupNames } from "./group/group-names.ts";
import { readNames } from "./name/read-names.ts";
import { placeMentions } from "./reference/place-mentions.ts";
import { gatherPeople } from "./role/gather-people.ts";
import { relationOf } from "./role/relation-of.ts";
import { createRecogniser } from "./topic/create-recogniser.ts";
import { createSideFinder } from "./topic/create-side-finder.ts";

/** Finds who and what an article speaks of: "Colombian President Juan Mora … Mora … he" is one person with three mentions. */
export function findEntities(tagged: TaggedArticle, topic: Topic): EntityModel {
  const { body } = tagged.article;
  const { sentences, spans } = readNames(tagged);
  const recognised = draftEntities(groupNames(spans, body), createRecogniser(topic));
  const named = recognised.map(({ draft }) => draft);
  const mentions = indexMentions(named);
  const people = gatherPeople(named, mentions);
  const bodies = findBodies(sentences, mentions, named.length);
  const relatives = findRelatives(sentences, mentions, named.length + bodies.length);
  const described = [...bodies, ...relatives.map(({ draft }) => draft)];
  const placed = placeMentions(sentences, named, described, people);
  const sideOf = createSideFinder(topic);
  const everyone: readonly RecognisedDraft[] = [
    ...recognised,
    ...described.map((draft) => ({ draft, entry: undefined })),
  ];
  const entities = everyone.flatMap(({ draft, entry }): LocalEntity[] => {
    const { id, name, type, rule } = draft;
    const mentions = placed.filter(({ entity }) => entity === id).map(({ start, end, form }) => ({ start, end, form }));
    const person = people.find(({ entity }) => entity === draft);
    const aliases = [...new Set([...draft.aliases, ...describedForms(draft, person?.roles ?? [], body)])].filter(
      (form) => form !== name,
    );
    const side = sideOf({ type, names: [name, ...aliases], country: person?.country, entrySide: entry?.side });
    const relation = relatives.find((relative) => relative.draft === draft)?.relation ?? (person && relationOf(person));
    return [
      {
        id,
        name,
        type,
        aliases,
        roles: distinct(person?.roles.map(({ role }) => role) ?? []),
        ...(side === undefined ? {} : { side }),
        ...(relation ? { relation } : {}),
        ...(entry ? { gazetteer: entry.id } : {}),
        mentions,
        rule,
      },
    ];
  });
  return buildEntityModel(
    body,
    entities,
    placed.filter(({ inside }) => !inside),
  );
}

function distinct<T extends { readonly title: string; readonly of?: string | undefined }>(roles: readonly T[]): T[] {
  return [...new Map(roles.map((role) => [`${role.title}|${role.of ?? ""}`, role])).values()].filter(
    (role, _, all) => role.of !== undefined || !all.some((other) => other !== role && saysMore(other, role.title)),
  );
}

/** "president of Peru" says more than "president", "secretary of state" more than "secretary". */
const saysMore = (role: { readonly title: string; readonly of?: string | undefined }, title: string) =>
  (role.title === title && role.of !== undefined) ||
  role.title.startsWith(`${title} of `) ||
  role.title.startsWith(`${title} for `);
