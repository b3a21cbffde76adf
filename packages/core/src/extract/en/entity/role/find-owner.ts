import { countryByName, countryOf } from "../../gazetteer/countries.ts";
import type { DraftMention, EntityDraft, MentionIndex, PlacedDraft } from "../entity-draft.ts";
import { KIN } from "../lexicon/title-words.ts";
import { joinsNext } from "../name/name-span.ts";
import type { NameSentence } from "../name/read-sentences.ts";

/** Who or what a title belongs to, and the word where its words begin. */
export interface Owner {
  readonly from: number;
  readonly of?: string;
  /** The person of "his", "her" or "Mora's". */
  readonly person?: EntityDraft;
}

const POLITICS =
  /^(?:leftist|rightist|centrist|populist|socialist|nationalist|hardline|embattled|new|outgoing|incoming)$/u;
const POSSESSIVE_PRONOUN = /^(?:his|her|their)$/u;

/** Reads what stands before a title: "Colombian", "Colombia's", "Ecopetrol", "his", "the". */
export function findOwner(sentence: NameSentence, titleFrom: number, mentions: MentionIndex, kin = false): Owner {
  const { words } = sentence;
  const adjective = words[titleFrom - 1];
  // "Colombia's leftist president"
  if (adjective && POLITICS.test(adjective.key) && joinsNext(adjective)) {
    const owner = findOwner(sentence, titleFrom - 1, mentions, kin);
    return owner.from === titleFrom - 1 ? { from: titleFrom - 1 } : owner;
  }
  const before = words[titleFrom - 1];
  if (!before || !joinsNext(before)) return { from: titleFrom };
  if (before.key === "its") {
    const body = bodyBefore(sentence, titleFrom, mentions);
    return { from: titleFrom - 1, ...(body ? { of: ownerName(body) } : {}) };
  }
  if (POSSESSIVE_PRONOUN.test(before.key)) {
    const person = kin ? nearestPrincipal(sentence, titleFrom, mentions) : antecedent(sentence, titleFrom, mentions);
    return { from: titleFrom - 1, ...(person ? { person } : {}) };
  }
  // "Peru, whose president"
  const named = mentions.endingAt(sentence, before.key === "whose" ? titleFrom - 1 : titleFrom);
  if (named) {
    const from = named.mention.from - (/^(?:the|a|an)$/u.test(words[named.mention.from - 1]?.key ?? "") ? 1 : 0);
    return named.entity.type === "person" ? { from, person: named.entity } : { from, of: ownerName(named) };
  }
  return /^(?:the|a|an)$/u.test(before.key) ? { from: titleFrom - 1 } : { from: titleFrom };
}

const ownerName = ({ entity, mention }: PlacedDraft) =>
  countryOf(
    mention.sentence.words
      .slice(mention.from, mention.to)
      .map((word) => word.text)
      .join(" "),
  )?.name ?? entity.name;

/** "its" before a title: the country or body named last before it in the sentence, and never a person. */
function bodyBefore(sentence: NameSentence, at: number, mentions: MentionIndex): PlacedDraft | undefined {
  return mentions
    .inSentence(sentence.index)
    .findLast(
      ({ entity, mention }) =>
        mention.to < at &&
        (entity.type === "organization" || (entity.type === "place" && countryOf(entity.name) !== undefined)),
    );
}

/** So many sentences back may stand whom "He said … His deputy said" speaks of. */
const REACH = 3;

/** "his" before a title: the first person named earlier in the sentence, its subject, else the first of the sentence before. */
function antecedent(sentence: NameSentence, at: number, mentions: MentionIndex): EntityDraft | undefined {
  for (let back = 0; back <= REACH; back += 1) {
    const first = mentions
      .inSentence(sentence.index - back)
      .find(({ entity, mention }) => entity.type === "person" && (back > 0 || mention.to <= at));
    if (!first && back > 0) return undefined;
    // "He accused Odinga. His deputy …": the one named is not the one spoken of.
    if (first && !(back > 0 && opensWithPronoun(first.mention))) return first.entity;
  }
  return undefined;
}

const opensWithPronoun = ({ sentence, from }: DraftMention) =>
  sentence.words.slice(0, from).some(({ key }) => /^(?:he|she)$/u.test(key));

/** "his" before a kin word: the person named last before it who is not kin of someone too: "Mora, his wife Elena, son Andrés". */
export function nearestPrincipal(sentence: NameSentence, at: number, mentions: MentionIndex): EntityDraft | undefined {
  const isKin = ({ mention }: PlacedDraft) => Object.hasOwn(KIN, sentence.words[mention.from - 1]?.key ?? "");
  const before = mentions
    .inSentence(sentence.index)
    .filter(({ entity, mention }) => entity.type === "person" && mention.to <= at);
  return (before.findLast((placed) => !isKin(placed)) ?? before[0])?.entity ?? antecedent(sentence, at, mentions);
}

/** Reads what follows a title: "of Colombia", "at the Quincy Institute", "to Washington". */
export function ownerAfter(
  sentence: NameSentence,
  titleTo: number,
  mentions: MentionIndex,
): { of?: string; to: number } {
  const { words } = sentence;
  const reach = Math.min(words.length, titleTo + 14);
  for (let at = titleTo; at < reach; at += 1) {
    const word = words[at];
    if (!word || words[at - 1]?.gap === "comma" || words[at - 1]?.gap === "stop") break;
    if (word.token.tags.has("Verb") && !/ing$/u.test(word.key)) break;
    if (!/^(?:of|at|for|with|from|in)$/u.test(word.key)) continue;
    const start = words[at + 1]?.key === "the" ? at + 2 : at + 1;
    const named = mentions.startingAt(sentence, start);
    if (
      named &&
      named.entity.type !== "person" &&
      !(word.key === "in" && countryByName(named.entity.name) === undefined)
    ) {
      return { of: ownerName(named), to: named.mention.to };
    }
    const described = word.key === "of" ? bodyBehindWords(sentence, start, mentions) : undefined;
    if (described) return { of: ownerName(described), to: described.mention.to };
  }
  return { to: titleTo };
}

/** So many words may say what a body is before they name it. */
const DESCRIBING = 4;

/** "the exporters' association | Asoflor", "the think tank | Harbour Watch": a body named behind the words for what it is. */
function bodyBehindWords(sentence: NameSentence, start: number, mentions: MentionIndex): PlacedDraft | undefined {
  for (let at = start; at < start + DESCRIBING; at += 1) {
    const word = sentence.words[at];
    if (
      !word ||
      word.capital ||
      !(joinsNext(word) || word.possessive) ||
      /^(?:of|at|for|with|from|in|and|or)$/u.test(word.key)
    )
      return undefined;
    const named = mentions.startingAt(sentence, at + 1);
    if (named) return named.entity.type === "organization" ? named : undefined;
  }
  return undefined;
}
