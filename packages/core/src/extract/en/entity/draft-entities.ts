import type { EntityType, GazetteerEntry } from "../../../schema/index.ts";
import { countryOf } from "../gazetteer/countries.ts";
import type { DraftMention, EntityDraft } from "./entity-draft.ts";
import { describeGroup } from "./group/describe-group.ts";
import type { NameGroup } from "./group/name-groups.ts";
import { joinsNext, type NameSpan } from "./name/name-span.ts";
import { typeGroup } from "./type/type-group.ts";

/** A draft with the gazetteer entry it was recognised as. */
export interface RecognisedDraft {
  readonly draft: EntityDraft;
  readonly entry: GazetteerEntry | undefined;
}

/** Makes an entity of each group of names, in order of first mention; groups that name nothing are dropped. */
export function draftEntities(
  groups: readonly NameGroup[],
  recognise: (
    names: readonly string[],
    type: EntityType | null,
    owners: readonly string[],
  ) => GazetteerEntry | undefined,
): RecognisedDraft[] {
  const drafts: RecognisedDraft[] = [];
  const ordered = groups
    .map((group) => ({ group, mentions: mentionsOf(group) }))
    .sort((left, right) => (left.mentions[0]?.start ?? 0) - (right.mentions[0]?.start ?? 0));
  for (const { group, mentions } of ordered) {
    const guess = typeGroup(group.names);
    const entry = recognise(
      group.names.map(({ text }) => text),
      guess === "none" ? null : guess,
      ownersOf(group),
    );
    // The gazetteer names what the words alone leave open; what they tell ("the White House" as a place) stays, but
    // people are seldom called like anything else it knows, nor the other way round.
    const open = guess === "none" || guess === "other" || guess === "person" || entry?.type === "person";
    const type = open ? (entry?.type ?? guess) : guess;
    if (type === "none") continue;
    const { name, aliases } = describeGroup(group.names, type);
    const draft = {
      id: `e${drafts.length + 1}`,
      name,
      type,
      aliases,
      names: group.names,
      mentions,
      rule: entry ? "en/entity/gazetteer" : group.rule,
    };
    drafts.push({ draft, entry });
  }
  return drafts;
}

/** Countries said to have it: "Thailand" of "Thailand's Constitutional Court". */
const ownersOf = ({ names }: NameGroup): readonly string[] =>
  names.flatMap(({ spans }) =>
    spans.flatMap(({ sentence: { words }, from }) => {
      const before = words[from - 1];
      const owner = before && (before.possessive || joinsNext(before)) ? countryOf(before.text) : undefined;
      return owner ? [owner.name] : [];
    }),
  );

function mentionsOf(group: NameGroup): DraftMention[] {
  return group.names.flatMap(({ spans }) => spans.map(toMention)).sort((left, right) => left.start - right.start);
}

const toMention = ({ sentence, from, to, start, end, adjective }: NameSpan): DraftMention => ({
  sentence,
  from,
  to,
  start,
  end,
  form: "name",
  adjective,
});
