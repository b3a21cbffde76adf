import { countryOf } from "../../gazetteer/countries.ts";
import type { DraftMention, EntityDraft, MentionIndex, PlacedDraft } from "../entity-draft.ts";
import { wordSet } from "../lexicon/title-words.ts";
import { joinsNext } from "../name/name-span.ts";
import type { NameSentence } from "../name/read-sentences.ts";

const HEADS = wordSet(
  "government administration officials official authorities regime cabinet ministry sources diplomats prosecutors negotiators",
);
/** Of a person only what they lead is a body of its own: "the Hale administration". */
const LED = wordSet("government administration regime cabinet campaign");
const MODIFIERS = wordSet(
  "government senior top military defense defence security intelligence police law enforcement health trade foreign federal presidential state federal civilian",
);

/** Finds bodies named by whose they are: "Colombian officials", "Hale's administration", "the government of Ecuador". */
export function findBodies(sentences: readonly NameSentence[], mentions: MentionIndex, count: number): EntityDraft[] {
  const found = new Map<string, { name: string; aliases: Set<string>; mentions: DraftMention[] }>();
  for (const sentence of sentences) {
    if (sentence.titleCase) continue;
    for (const placed of mentions.inSentence(sentence.index)) {
      const body = bodyAfter(placed);
      if (!body) continue;
      const key = `${placed.entity.id} ${body.head}`;
      const entry = found.get(key) ?? { name: body.text, aliases: new Set<string>(), mentions: [] };
      if (body.text !== entry.name) entry.aliases.add(body.text);
      entry.mentions.push(body.mention);
      found.set(key, entry);
    }
  }
  return [...found.values()].map(({ name, aliases, mentions: places }, at) => ({
    id: `e${count + at + 1}`,
    name,
    type: "organization",
    aliases: [...aliases],
    names: [],
    mentions: places,
    rule: "en/entity/body",
  }));
}

function bodyAfter({ entity, mention }: PlacedDraft): { text: string; head: string; mention: DraftMention } | null {
  const { sentence, from, to } = mention;
  const { words } = sentence;
  const country = countryOf(
    words
      .slice(from, to)
      .map(({ text }) => text)
      .join(" "),
  );
  if ((!country && entity.type !== "person") || words[from - 1]?.gap === "hyphen") return null;
  let at = to;
  while (
    joinsNext(words[at - 1]) &&
    MODIFIERS.has(words[at]?.key ?? "") &&
    !(HEADS.has(words[at]?.key ?? "") && !HEADS.has(words[at + 1]?.key ?? ""))
  )
    at += 1;
  const head = words[at];
  const heads = country ? HEADS : LED;
  if (!head || !joinsNext(words[at - 1]) || !heads.has(head.key) || head.key === "official") return null;
  if (joinsNext(head) && words[at + 1]?.capital) return null;
  const start = words[from]?.start ?? mention.start;
  const text = words
    .slice(from, at + 1)
    .map((word) => (country && word.possessive ? `${word.text}'s` : word.text))
    .join(" ");
  return {
    text,
    head: head.key,
    mention: { sentence, from, to: at + 1, start, end: head.end, form: "name", adjective: false },
  };
}
