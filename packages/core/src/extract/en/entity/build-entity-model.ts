import type { LocalEntity, MentionForm, Source, Span } from "../../../schema/index.ts";
import type { EntityMention, EntityModel } from "./entity-model.ts";
import { PERSON_NOUNS } from "./lexicon/name-words.ts";
import { TITLE_HEADS } from "./lexicon/title-words.ts";

/** A mention before the entities have their final form. */
export interface PlacedMention extends Span {
  readonly form: MentionForm;
  readonly entity: string;
  readonly phrase: Span;
}

/** Joins entities and placed mentions into the model that other extractors ask: who does this span refer to? */
export function buildEntityModel(
  body: string,
  entities: readonly LocalEntity[],
  placed: readonly PlacedMention[],
): EntityModel {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const mentions: EntityMention[] = [];
  for (const mention of placed) {
    const entity = byId.get(mention.entity);
    if (entity) mentions.push({ ...mention, entity });
  }
  mentions.sort((left, right) => left.start - right.start || right.end - left.end);

  const overlapping = (start: number, end: number) =>
    mentions.slice(firstEndingAfter(mentions, start)).filter((mention) => mention.start < end);
  const mentionAt = (start: number, end: number): EntityMention | null => {
    let best: EntityMention | null = null;
    let most = 0;
    for (const mention of overlapping(start, end)) {
      const covered = Math.min(end, mention.end) - Math.max(start, mention.start);
      if (covered > most) {
        best = mention;
        most = covered;
      }
    }
    return best;
  };

  return {
    entities,
    mentions,
    entity: (id) => byId.get(id),
    mentionAt,
    mentionsIn: (start, end) =>
      overlapping(start, end).filter((mention) => mention.start >= start && mention.end <= end),
    sourceOf: (span) => sourceOf(body, span, overlapping(span.start - LONGEST_NAME, span.end + LONGEST_OFFICE)),
  };
}

/** A name whose phrase goes on to "a scholar at …" ends no further before it. */
const LONGEST_NAME = 40;
/** So far behind the first words of an office may the name of its bearer begin: "the head | of the National Police, …". */
const LONGEST_OFFICE = 120;

/** A mention is the head of a phrase when the phrase ends with it, or only a modifier set off from it follows. */
const AFTER_HEAD = /^(?:['’]s?)?(?:\s*[,(—–-].*|\s+(?:of|in|on|at|for|from|who|which|that|with)\b.*)?$/su;

function sourceOf(body: string, span: Span, mentions: readonly EntityMention[]): Source {
  // A phrase that was cut inside a name ("Rosa" of "Rosa de la Torre") takes the whole name.
  const cut = mentions.find(
    (mention) => mention.start < span.end && mention.end > span.end && mention.start >= span.start,
  );
  const whole = cut ? { start: span.start, end: cut.end } : span;
  const heads = mentions.filter(({ start, end }) => start >= span.start && end <= whole.end);
  const head =
    mentions.find(({ start, phrase }) => start >= whole.end && phrase.start <= span.start) ??
    heads.find(({ end }) => AFTER_HEAD.test(body.slice(end, whole.end))) ??
    mentions.find(({ end, phrase }) => end < span.start && phrase.end >= whole.end);
  const text = body.slice(whole.start, whole.end);
  const bearer = head?.entity.type === "person" ? head : (bearerBeside(body, whole, mentions) ?? head);
  return bearer ? { entity: bearer.entity.id, text, span: whole } : { text, span: whole };
}

/** Who a nameless description is set beside: "A government minister, Ana Solís, said", "Solís, Democrat of Ohio, said". */
function bearerBeside(body: string, span: Span, mentions: readonly EntityMention[]): EntityMention | undefined {
  const text = body.slice(span.start, span.end);
  const counted = COUNTED.test(text);
  if (!counted && !describesPerson(text)) return undefined;
  return mentions.find(({ start, end, phrase, form, entity }) => {
    if (form !== "name" || entity.type !== "person") return false;
    const behind = body.slice(span.end, phrase.start >= span.end ? phrase.start : start);
    const before = body.slice(end, span.start);
    if (start > span.end && NAMES.test(behind)) return true;
    return start > span.end
      ? (counted ? LEADS_ANY : LEADS_NAME).test(behind) && /^,\s/u.test(body.slice(end, end + 2))
      : before === ", " && /^,\s/u.test(body.slice(span.end, span.end + 2));
  });
}

/** "A third, driver | Luis Solís" */
const LEADS_ANY = /^, (?:[\p{L}.’'-]+ ){0,3}$/u;

/** "One, banker Ana Solís, denied it", "A third man, Luis Solís, fled": one of several, who is named behind. */
const COUNTED =
  /^(?:one|another|an?other|a (?:second|third|fourth|fifth|sixth)|the (?:other|second|third|fourth|fifth|last))(?: \p{Ll}+)?$/iu;

/** Between a description and its bearer: where the office is, a comma, a rank. */
const LEADS_NAME = /^(?: (?:of|for|at|in|to|from) [^,.;]{2,60})?, (?:\p{Lu}[\p{L}.]* ){0,3}$/u;

/** "a dissident commander known as Ana Solís" */
const NAMES = /^ (?:\p{Ll}+ )?(?:known as|named|called|nicknamed|identified as) $/u;

const describesPerson = (text: string) =>
  (text.toLowerCase().match(/[\p{L}-]+/gu) ?? []).some(
    (word) => TITLE_HEADS.has(word) || PERSON_NOUNS.has(word) || /^(?:chief|head|chair)$/u.test(word),
  );

/** Index of the first mention that ends after `offset`; mentions are never nested, so their ends are in order too. */
function firstEndingAfter(mentions: readonly EntityMention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
