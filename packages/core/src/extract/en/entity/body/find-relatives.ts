import type { DraftMention, EntityDraft, MentionIndex } from "../entity-draft.ts";
import { KIN } from "../lexicon/title-words.ts";
import { joinsNext } from "../name/name-span.ts";
import type { NameSentence } from "../name/read-sentences.ts";
import { findOwner } from "../role/find-owner.ts";

/** A relative whom the article does not name: "his wife" beside "Mora". */
export interface UnnamedRelative {
  readonly draft: EntityDraft;
  readonly relation: { readonly kind: string; readonly to: string };
}

/** Finds relatives told only by whose they are: "Mora, his wife, and his son". Plurals ("his children") are nobody in particular. */
export function findRelatives(
  sentences: readonly NameSentence[],
  mentions: MentionIndex,
  count: number,
): UnnamedRelative[] {
  const found = new Map<string, { kind: string; owner: EntityDraft; mentions: DraftMention[] }>();
  for (const sentence of sentences) {
    for (const [at, word] of sentence.words.entries()) {
      if (!Object.hasOwn(KIN, word.key) || (joinsNext(word) && sentence.words[at + 1]?.capital)) continue;
      if (word.gap === "comma" && isNamedBehind(sentence, at + 1, mentions)) continue;
      const owner = findOwner(sentence, at, mentions, true);
      const first = sentence.words[owner.from];
      if (!owner.person || !first) continue;
      const key = `${owner.person.id} ${word.key}`;
      const entry = found.get(key) ?? { kind: word.key, owner: owner.person, mentions: [] };
      entry.mentions.push({
        sentence,
        from: owner.from,
        to: at + 1,
        start: first.start,
        end: word.end,
        form: "nominal",
        adjective: false,
      });
      found.set(key, entry);
    }
  }
  return [...found.values()].map(({ kind, owner, mentions: places }, at) => ({
    draft: {
      id: `e${count + at + 1}`,
      name: `${kind} of ${owner.name}`,
      type: "person",
      aliases: [],
      names: [],
      mentions: places,
      rule: "en/entity/relative",
    },
    relation: { kind, to: owner.id },
  }));
}

/** An apposition that names the relative is at most so many words of title away. */
const LONGEST_TITLE = 5;

/** "his sister, Senator Elena Paz,": the name follows, with or without a title. */
function isNamedBehind(sentence: NameSentence, from: number, mentions: MentionIndex): boolean {
  for (let at = from; at <= from + LONGEST_TITLE; at += 1) {
    if (mentions.startingAt(sentence, at)?.entity.type === "person") return true;
    const word = sentence.words[at];
    const titled = sentence.titles.some((title) => title.from <= at && at < title.to);
    if (!word || !joinsNext(word) || !(titled || word.capital)) return false;
  }
  return false;
}
