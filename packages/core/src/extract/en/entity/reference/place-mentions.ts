import type { PlacedMention } from "../build-entity-model.ts";
import { type EntityDraft, indexMentions, type PlacedDraft } from "../entity-draft.ts";
import type { NameSentence } from "../name/read-sentences.ts";
import type { Person } from "../role/gather-people.ts";
import { findMetonyms } from "./find-metonyms.ts";
import { findNominals } from "./find-nominals.ts";
import { resolveBodies } from "./resolve-bodies.ts";
import { resolvePronouns } from "./resolve-pronouns.ts";
import { settleSurnames } from "./settle-surnames.ts";

/** A mention, and whether it stands inside another one: "U.S." in "U.S. government". */
export interface NestedMention extends PlacedMention {
  readonly inside: boolean;
}

/** Every mention of every entity: names first, then descriptions and pronouns, which lean on them. */
export function placeMentions(
  sentences: readonly NameSentence[],
  drafts: readonly EntityDraft[],
  bodies: readonly EntityDraft[],
  people: readonly Person[],
): NestedMention[] {
  const metonyms = findMetonyms(drafts);
  const surnames = settleSurnames(people);
  const names = drafts.flatMap((entity) =>
    entity.mentions.flatMap((mention): PlacedDraft[] => {
      const country = metonyms.get(mention);
      const bearer = surnames.has(mention) ? surnames.get(mention) : entity;
      if (!bearer) return [];
      return [country ? { entity: country, mention: { ...mention, form: "nominal" } } : { entity: bearer, mention }];
    }),
  );
  const described = findNominals(sentences, people, indexMentions(drafts));
  const nominals = [
    ...described,
    ...bodies.flatMap((entity) => entity.mentions.map((mention) => ({ entity, mention }))),
  ];
  const inNominal = ({ mention }: PlacedDraft) =>
    nominals.some((outer) => outer.mention.start <= mention.start && mention.end <= outer.mention.end);
  const outside = names.filter((placed) => !inNominal(placed));
  const pronouns = resolvePronouns(sentences, people, [...outside, ...nominals]).filter((placed) => !inNominal(placed));
  const again = resolveBodies(sentences, [...outside, ...nominals]).filter((placed) => !inNominal(placed));
  const isBody = ({ entity }: PlacedDraft) => bodies.includes(entity);
  const phrases = phrasesOf(people);
  return [...names, ...nominals, ...pronouns, ...again]
    .map((placed) => ({ ...placed, inside: placed.mention.form === "name" && inNominal(placed) && !isBody(placed) }))
    .map(({ entity, mention: { start, end, form }, inside }) => ({
      inside,
      start,
      end,
      form,
      entity: entity.id,
      phrase: phrases.get(`${entity.id} ${start}`) ?? { start, end },
    }))
    .sort((left, right) => left.start - right.start || right.end - left.end);
}

/** The widest phrase that a role gives to a mention of its bearer. */
function phrasesOf(people: readonly Person[]): Map<string, { start: number; end: number }> {
  const phrases = new Map<string, { start: number; end: number }>();
  for (const { entity, roles } of people) {
    for (const { start, end } of roles) {
      const mention = entity.mentions.find((each) => each.start >= start && each.end <= end);
      if (!mention) continue;
      const key = `${entity.id} ${mention.start}`;
      const known = phrases.get(key);
      phrases.set(key, { start: Math.min(start, known?.start ?? start), end: Math.max(end, known?.end ?? end) });
    }
  }
  return phrases;
}
