import { countryByCapital, countryByName } from "../../gazetteer/countries.ts";
import type { DraftMention, EntityDraft, FoundRole, MentionIndex } from "../entity-draft.ts";
import { KIN } from "../lexicon/title-words.ts";
import type { TitleSpan } from "../name/find-titles.ts";
import { joinsNext } from "../name/name-span.ts";
import type { NameSentence } from "../name/read-sentences.ts";
import { findOwner, nearestPrincipal } from "./find-owner.ts";
import { makeRole } from "./make-role.ts";
import { roleBehind } from "./role-behind.ts";
import { titleText } from "./title-text.ts";

/** Roles told beside a name: "Colombian President Juan Mora", "Lee Novak, an analyst at …", "his son Andrés". */
export function readRoles(entity: EntityDraft, mentions: MentionIndex): FoundRole[] {
  if (entity.type !== "person") return [];
  return entity.mentions.flatMap((mention) =>
    mention.form === "name"
      ? [
          before(entity, mention, mentions),
          roleBehind(entity, mention, mentions),
          kin(entity, mention, mentions),
        ].filter((found) => found !== null)
      : [],
  );
}

/** A title right before the name, or before a comma: "Foreign Minister X", "his ambassador in Washington, X". */
function before(entity: EntityDraft, mention: DraftMention, mentions: MentionIndex): FoundRole | null {
  const { sentence } = mention;
  const rank = sentence.titles.find((span) => span.to === mention.from && isRank(sentence, span));
  const from = rank?.from ?? mention.from;
  const last = sentence.words[from - 1];
  if (!last) return null;
  let title = sentence.titles.find((span) => span.to === from);
  let titleEnd = from;
  let of: string | undefined;
  if (!title) {
    title = sentence.titles.findLast((span) => span.to < from && span.to >= from - 6);
    if (!title) return null;
    const tail = tailOf(title, from, sentence, mentions);
    if (!tail) return null;
    of = tail.of;
    titleEnd = tail.end;
  }
  if (title.honorific || title.plural) return null;
  const owner = findOwner(sentence, title.from, mentions);
  if (last.gap === "comma" && owner.from === title.from) return null;
  if (!joinsNext(last) && last.gap !== "comma") return null;
  const status = sentence.words[owner.from - 1];
  const hasStatus = owner.from < title.from && status !== undefined && joinsNext(status) && STATUS.test(status.key);
  const text = titleText(sentence.words, title.from, titleEnd);
  const start = (hasStatus ? status : sentence.words[owner.from])?.start ?? mention.start;
  return {
    entity,
    role: makeRole(hasStatus ? `${status.key} ${text}` : text, of ?? owner.of),
    head: title.head,
    start,
    end: mention.end,
    ...(owner.person ? { kinOf: owner.person } : {}),
  };
}

/** "former Colombian president": whether an office is held still stands before the country. */
const STATUS = /^(?:former|acting|interim|outgoing|incoming)$/u;

/** "the head of the air force, General X": a rank or form of address behind a comma has an office before it. */
function isRank({ words }: NameSentence, title: TitleSpan): boolean {
  const before = words[title.from - 1];
  return (
    before?.gap === "comma" &&
    (title.honorific ||
      /^(?:general|gen|admiral|adm|colonel|col|major|maj|captain|capt|lieutenant|lt|commander|brigadier|marshal)$/u.test(
        title.head,
      ))
  );
}

/** Words between a title and the name: "of Colombia,", "of Colombian origin", "in Washington,". */
function tailOf(
  title: TitleSpan,
  from: number,
  sentence: NameSentence,
  mentions: MentionIndex,
): { of?: string; end: number } | null {
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
  if (preposition !== "in" && preposition !== "to") return null;
  const place = countryByCapital(named.entity.name) ?? countryByName(named.entity.name);
  return place === undefined ? null : { end: from };
}

/** "his son Andrés", "wife Elena": kin of the person of "his", else of the person named before in the sentence. */
function kin(entity: EntityDraft, mention: DraftMention, mentions: MentionIndex): FoundRole | null {
  const { sentence, from } = mention;
  const word = sentence.words[from - 1];
  if (!word || !Object.hasOwn(KIN, word.key) || !(joinsNext(word) || word.gap === "comma")) return null;
  const owner = findOwner(sentence, from - 1, mentions, true);
  // "the president's sister, Rosa Mora": kin of whoever the words mean, not of who was named last.
  const kinOf =
    owner.person ?? (sentence.words[from - 2]?.possessive ? undefined : nearestPrincipal(sentence, from - 1, mentions));
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
