import type { DraftMention, EntityDraft, FoundRole, MentionIndex } from "../entity-draft.ts";
import { joinsNext } from "../name/name-span.ts";
import { findOwner, ownerAfter } from "./find-owner.ts";
import { makeRole } from "./make-role.ts";
import { titleText } from "./title-text.ts";

/** A title behind the name: "X, the president of Y", "X, a spokesman for Y", "X, who is mayor of Y", "X was president of Y". */
export function roleBehind(entity: EntityDraft, mention: DraftMention, mentions: MentionIndex): FoundRole | null {
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
    role: makeRole(titleText(words, title.from, title.to), institution),
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
