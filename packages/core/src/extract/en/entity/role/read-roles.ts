import type { Role } from "../../../../schema/index.ts";
import { countryByCapital } from "../../gazetteer/countries.ts";
import type { DraftMention, EntityDraft, FoundRole, MentionIndex } from "../entity-draft.ts";
import { KIN } from "../lexicon/title-words.ts";
import type { TitleSpan } from "../name/find-titles.ts";
import { joinsNext } from "../name/name-span.ts";
import { findOwner, nearestPrincipal, ownerAfter } from "./find-owner.ts";
import { titleText } from "./title-text.ts";

/** Roles told beside a name: "Colombian President Gustavo Petro", "Lee Schlenker, an analyst at …", "his son Nicolás". */
export function readRoles(entity: EntityDraft, mentions: MentionIndex): FoundRole[] {
  if (entity.type !== "person") return [];
  return entity.mentions.flatMap((mention) =>
    mention.form === "name"
      ? [before(entity, mention, mentions), after(entity, mention, mentions), kin(entity, mention, mentions)].filter(
          (found) => found !== null,
        )
      : [],
  );
}

/** A title right before the name, or before a comma: "Foreign Minister X", "his ambassador in Washington, X". */
function before(entity: EntityDraft, mention: DraftMention, mentions: MentionIndex): FoundRole | null {
  const { sentence, from } = mention;
  const last = sentence.words[from - 1];
  if (!last) return null;
  let title = sentence.titles.find((span) => span.to === from);
  let titleEnd = from;
  let of: string | undefined;
  if (!title) {
    title = sentence.titles.findLast((span) => span.to < from && span.to >= from - 6);
    if (!title) return null;
    const tail = tailOf(title, mention, mentions);
    if (!tail) return null;
    of = tail.of;
    titleEnd = tail.end;
  }
  if (title.honorific || title.plural) return null;
  const owner = findOwner(sentence, title.from, mentions);
  if (last.gap === "comma" && owner.from === title.from) return null;
  if (!joinsNext(last) && last.gap !== "comma") return null;
  const text = titleText(sentence.words, title.from, titleEnd);
  const start = sentence.words[owner.from]?.start ?? mention.start;
  return {
    entity,
    role: role(text, of ?? owner.of),
    head: title.head,
    start,
    end: mention.end,
    ...(owner.person ? { kinOf: owner.person } : {}),
  };
}

/** Words between a title and the name: "of Colombia,", "of Colombian origin", "in Washington,". */
function tailOf(title: TitleSpan, mention: DraftMention, mentions: MentionIndex): { of?: string; end: number } | null {
  const { sentence, from } = mention;
  const { words } = sentence;
  const comma = words[from - 1]?.gap === "comma";
  if (words.slice(title.to - 1, from - 1).some((word) => !joinsNext(word))) return null;
  if (/^(?:origin|descent|heritage|ancestry)$/u.test(words[from - 1]?.key ?? "")) return { end: title.to };
  const preposition = words[title.to]?.key;
  const start = words[title.to + 1]?.key === "the" ? title.to + 2 : title.to + 1;
  const named = mentions.startingAt(sentence, start);
  if (!comma || !named || named.mention.to !== from) return null;
  if (preposition === "of" || preposition === "for" || preposition === "at")
    return { of: named.entity.name, end: title.to };
  return (preposition === "in" || preposition === "to") && countryByCapital(named.entity.name) ? { end: from } : null;
}

/** A title behind the name: "X, the president of Y", "X, a spokesman for Y", "X, who is mayor of Y", "X was president of Y". */
function after(entity: EntityDraft, mention: DraftMention, mentions: MentionIndex): FoundRole | null {
  const { sentence, to } = mention;
  const { words } = sentence;
  const last = words[to - 1];
  if (!last || last.possessive) return null;
  let at = to;
  if (last.gap === "comma")
    while (/^(?:who|is|was|serves|served|as|now|currently|formerly|then|also)$/u.test(words[at]?.key ?? "")) at += 1;
  else if (joinsNext(last) && /^(?:is|was|became|remains)$/u.test(words[at]?.key ?? "")) at += 1;
  else return null;
  const title = sentence.titles.find((span) => span.from >= at && span.from <= at + 4);
  if (
    !title ||
    title.honorific ||
    title.plural ||
    !words.slice(at, title.from).every((word) => leadsTitle(sentence, word, mentions))
  )
    return null;
  if (words.slice(at, title.to - 1).some((word) => !joinsNext(word))) return null;
  const end = words[title.to - 1];
  if (end && joinsNext(end) && words[title.to]?.capital) return null;
  if (end?.gap === "comma" && mentions.startingAt(sentence, title.to)?.entity.type === "person") return null;
  const owner = findOwner(sentence, title.from, mentions);
  const { of, to: reach } = ownerAfter(sentence, title.to, mentions);
  const lastOf = words[Math.max(reach, title.to) - 1];
  const ends = lastOf?.end ?? mention.end;
  // "In Chelsea, the mayor also said": what is followed by a verb begins a clause of its own.
  if (at === to && lastOf && joinsNext(lastOf) && beginsPredicate(words[Math.max(reach, title.to)])) return null;
  const institution = of ?? owner.of;
  return {
    entity,
    role: role(titleText(words, title.from, title.to), institution),
    head: title.head,
    start: mention.start,
    end: ends,
    ...(owner.person && !institution ? { kinOf: owner.person } : {}),
  };
}

const beginsPredicate = (word: DraftMention["sentence"]["words"][number] | undefined) =>
  word !== undefined &&
  /^(?:Verb|Adverb|Modal|Auxiliary)$/u.test(
    [...word.token.tags].find((tag) => /^(?:Verb|Adverb|Modal|Auxiliary)$/u.test(tag)) ?? "",
  );

/** Articles, nationalities, and adjectives may stand between the comma and the title. */
function leadsTitle(
  sentence: DraftMention["sentence"],
  word: DraftMention["sentence"]["words"][number],
  mentions: MentionIndex,
): boolean {
  if (/^(?:the|a|an|his|her|its|their)$/u.test(word.key) || word.token.tags.has("Adjective")) return true;
  return mentions
    .inSentence(sentence.index)
    .some(({ mention }) => mention.start <= word.start && mention.end >= word.end);
}

/** "his son Nicolás", "wife Verónica": kin of the person of "his", else of the person named before in the sentence. */
function kin(entity: EntityDraft, mention: DraftMention, mentions: MentionIndex): FoundRole | null {
  const { sentence, from } = mention;
  const word = sentence.words[from - 1];
  if (!word || !Object.hasOwn(KIN, word.key) || !(joinsNext(word) || word.gap === "comma")) return null;
  const owner = findOwner(sentence, from - 1, mentions, true);
  const kinOf = owner.person ?? nearestPrincipal(sentence, from - 1, mentions);
  if (!kinOf || kinOf === entity) return null;
  return {
    entity,
    role: { title: word.key, of: kinOf.name },
    head: word.key,
    start: sentence.words[owner.from]?.start ?? word.start,
    end: mention.end,
    kinOf,
  };
}

const role = (title: string, of: string | undefined): Role => (of === undefined ? { title } : { title, of });
