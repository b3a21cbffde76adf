import type { Participant, Span } from "../../../schema/index.ts";
import type { SentenceReading, WordRange } from "../clause/index.ts";
import { withOf } from "../clause/with-of.ts";
import { type EnglishReading, spanOf } from "../english-reading.ts";

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
    if (source.entity) found.push(party(source.entity, source.text, span, role));
    else if (!inner) found.push(...namedInside(reading, span, whole, role));
  }
  return unique(found);
}

/** "his ambassador" is not him. */
const OWNER = /^(?:his|her|its|their)$/iu;

/** A phrase that is no entity itself: the names in it, or its own words. */
function namedInside(reading: EnglishReading, span: Span, whole: Span, role: Role): readonly Participant[] {
  const { body } = reading.article;
  const inside = reading.entities
    .mentionsIn(span.start, span.end)
    .filter((mention) => !OWNER.test(body.slice(mention.start, mention.end)));
  // Nobody is a place: "a hand in Smith's death".
  const mentions = inside.filter(({ entity }) => role !== "place" || entity.type !== "person");
  if (mentions.length < inside.length && mentions.length === 0) return [];
  if (mentions.length === 0) return [{ text: body.slice(whole.start, whole.end), span: whole, role }];
  return mentions.map((mention) => party(mention.entity.id, body.slice(mention.start, mention.end), mention, role));
}

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
