import { foldText } from "../../../../text/index.ts";
import type { Gender } from "../../gazetteer/person-names.ts";
import { FAMILY_FIRST } from "../../gazetteer/person-names.ts";
import type { DraftMention, EntityDraft } from "../entity-draft.ts";
import { FEMALE_TITLES, MALE_TITLES } from "../lexicon/title-words.ts";
import type { Person } from "../role/gather-people.ts";
import { isSubject } from "./resolve-pronouns.ts";

/** So many sentences back a namesake may be the one whom the text is about. */
const REACH = 2;

/**
 * Whom a bare surname means that several people of the article bear: of "Mrs. Mora" the one whose gender fits, and
 * nobody where a namesake was spoken of last ("His son Andrés Mora was held. Mora said …"). Others keep their owner.
 */
export function settleSurnames(people: readonly Person[]): ReadonlyMap<DraftMention, EntityDraft | null> {
  const settled = new Map<DraftMention, EntityDraft | null>();
  const bearers = Map.groupBy(
    people.flatMap((person) => surnamesOf(person.entity).map((surname) => ({ surname, person }))),
    ({ surname }) => surname,
  );
  for (const { entity } of people) {
    for (const mention of entity.mentions) {
      if (mention.to - mention.from > 1) continue;
      const namesakes = (bearers.get(wordOf(mention)) ?? []).map(({ person }) => person);
      if (namesakes.length < 2) continue;
      const meant = bearerOf(mention, entity, namesakes);
      if (meant !== entity) settled.set(mention, meant);
    }
  }
  return settled;
}

const wordOf = ({ sentence, from }: DraftMention) => foldText(sentence.words[from]?.text ?? "");

/** Words of full names that can stand alone for their bearer: the last, or the first where the family name leads. */
function surnamesOf({ names }: EntityDraft): readonly string[] {
  const full = names.map(({ words }) => words).filter((words) => words.length > 1);
  const found = full.flatMap((words) => {
    const [first, last] = [words[0] ?? "", words.at(-1) ?? ""];
    return FAMILY_FIRST.has(first) ? [first, last] : [last];
  });
  return [...new Set(found)];
}

function bearerOf(mention: DraftMention, owner: EntityDraft, namesakes: readonly Person[]): EntityDraft | null {
  const title = mention.sentence.titles.find(({ to }) => to === mention.from)?.head;
  if (title !== undefined) {
    const wanted: Gender | null = FEMALE_TITLES.has(title) ? "female" : MALE_TITLES.has(title) ? "male" : null;
    const fitting = namesakes.filter(({ gender }) => gender === wanted);
    if (wanted === null || fitting.some(({ entity }) => entity === owner)) return owner;
    return fitting.length === 1 ? (fitting[0]?.entity ?? owner) : owner;
  }
  const before = namesakes
    .flatMap(({ entity }) => entity.mentions.map((earlier) => ({ entity, earlier })))
    .filter(({ earlier }) => earlier.start < mention.start && earlier.to - earlier.from > 1)
    .sort((left, right) => left.earlier.start - right.earlier.start);
  const last = before.at(-1);
  if (!last || last.entity === owner || !(isSubject(last.earlier) || isSetOff(last.earlier))) return owner;
  const distance = mention.sentence.index - last.earlier.sentence.index;
  const besideOwner = owner.mentions.some(
    (other) =>
      other !== mention &&
      other.sentence.index >= last.earlier.sentence.index &&
      other.start < mention.start &&
      !isPossessive(other),
  );
  return distance > 0 && distance <= REACH && !besideOwner ? null : owner;
}

/** "Mora's brother, Pedro Mora, denied it" */
const isSetOff = ({ sentence: { words }, from, to }: DraftMention) =>
  words[from - 1]?.gap === "comma" && words[to - 1]?.gap === "comma";

const isPossessive = ({ sentence: { words }, to }: DraftMention) => words[to - 1]?.possessive === true;
