import type { Participant, Span } from "../../../schema/index.ts";
import { sourceOf } from "../claim/source-of.ts";
import type { SentenceReading, WordRange } from "../clause/index.ts";
import { withOf } from "../clause/with-of.ts";
import { type EnglishReading, spanOf } from "../english-reading.ts";
import type { EntityMention } from "../entity/entity-model.ts";

type Role = Participant["role"];

/** The parties a range of words names, one for each item of a list: "Smith, his wife and his son". */
export function participantsIn(
  reading: EnglishReading,
  sentence: SentenceReading,
  range: WordRange,
  role: Role,
): readonly Participant[] {
  const found: Participant[] = [];
  const inside = sentence.phrases.filter((phrase) => phrase.from >= range.from && phrase.to <= range.to);
  for (const phrase of inside.length > 0 ? inside : [{ ...range, time: false }]) {
    if (phrase.time) continue;
    const before = sentence.words[phrase.from - 1]?.lower;
    const inner =
      phrase.from > range.from && (before === "of" || before === "for" || before === "in" || before === "from");
    const span = spanOf(sentence, phrase);
    const whole = wholePhrase(sentence, phrase);
    const headed = reading.entities
      .mentionsIn(span.start, whole.end)
      .find((mention) => mention.phrase.start <= span.start && mention.end > span.end);
    if (headed) {
      found.push(party(headed.entity.id, reading.article.body.slice(span.start, headed.end), whole, role));
      continue;
    }
    const source = reading.entities.sourceOf(span);
    // "the family of Ana Mora" acts, not she.
    const kin = inner && before === "of" && role === "actor";
    if (kin && source.entity && reading.entities.entity(source.entity)?.type === "person") continue;
    const apposed = source.entity ? [] : namedBehind(reading, sentence, whole);
    if (source.entity) found.push(party(source.entity, source.text, span, role));
    else if (apposed.length > 0) found.push(...apposed.map((each) => ({ ...each, role })));
    else if (!inner) found.push(...namedInside(reading, span, whole, role));
  }
  return unique(found);
}

/** "his ambassador" is not him. */
const OWNER = /^(?:his|her|its|their)$/iu;

/** "Mora's party" is not Mora, though a land's party acts for it. */
function isOwner(body: string, { end, entity }: EntityMention): boolean {
  return entity.type === "person" && /^['’]s?\s/u.test(body.slice(end, end + 3));
}

/** A phrase that is no entity itself: the names in it, or its own words. */
function namedInside(reading: EnglishReading, span: Span, whole: Span, role: Role): readonly Participant[] {
  const { body } = reading.article;
  // "Mora's tweets accused …" are his word.
  const speaker = sourceOf(reading, span).entity;
  const inside = reading.entities
    .mentionsIn(span.start, span.end)
    .filter((mention) => !OWNER.test(body.slice(mention.start, mention.end)))
    .filter((mention) => role !== "actor" || speaker || !isOwner(body, mention));
  // Nobody is a place: "a hand in Smith's death".
  const mentions = inside.filter(({ entity }) => role !== "place" || entity.type !== "person");
  if (mentions.length < inside.length && mentions.length === 0) return [];
  if (mentions.length === 0) return [{ text: body.slice(whole.start, whole.end), span: whole, role }];
  return mentions.map((mention) => party(mention.entity.id, body.slice(mention.start, mention.end), mention, role));
}

/** "Two of his relatives, Ana Mora and Luis Mora, were fined": who several are, named between two commas. */
function namedBehind(
  { article: { body }, entities }: EnglishReading,
  { words }: SentenceReading,
  whole: Span,
): readonly Omit<Participant, "role">[] {
  if (!SEVERAL.test(body.slice(whole.start, whole.end)) || body[whole.end] !== ",") return [];
  const found: EntityMention[] = [];
  for (const mention of entities.mentionsIn(whole.end, words.at(-1)?.end ?? whole.end)) {
    const before = body.slice(found.at(-1)?.end ?? whole.end, mention.phrase.start);
    const listed =
      mention.entity.type === "person" && mention.form === "name" && /^(?:, (?:and )?| and )$/.test(before);
    if (!listed) break;
    found.push(mention);
  }
  if (found.length < 2 || body[found.at(-1)?.end ?? 0] !== ",") return [];
  return found.map(({ entity, start, end }) => ({
    entity: entity.id,
    text: body.slice(start, end),
    span: { start, end },
  }));
}

const SEVERAL = /^(?:both|some|two|three|four|five|six|several)\b/iu;

/** "thousands of people", "Secretary of State Tom Black": the phrase with the "of"-phrase after it. */
function wholePhrase(sentence: SentenceReading, phrase: WordRange): Span {
  return spanOf(sentence, withOf(sentence, phrase));
}

function party(entity: string, text: string, span: Span, role: Role): Participant {
  return { entity, text, span: { start: span.start, end: span.end }, role };
}

function unique(participants: readonly Participant[]): readonly Participant[] {
  const seen = new Set<string>();
  return participants.filter((participant) => {
    const key = participant.entity ?? participant.text;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Each party once, in the first role it was given. */
export function mergeParticipants(lists: readonly (readonly Participant[])[]): readonly Participant[] {
  return unique(lists.flat());
}
