import { meaningCosine, relateSenses, type SenseRelation, termCosine, wordRarity } from "../word/index.ts";
import type { EventWords } from "./event-words.ts";

/** What speaks for two tellings being of one event; each number lies between 0 and 1. */
export interface EventFeatures {
  readonly sameHead: number;
  readonly sameHeadRare: number;
  readonly sameHeadSentence: number;
  readonly sameHeadStory: number;
  readonly sameHeadBefore: number;
  readonly sameHeadAfter: number;
  readonly sharedHead: number;
  readonly meaning: number;
  readonly meaningSentence: number;
  readonly meaningStory: number;
  readonly synonym: number;
  readonly derived: number;
  readonly near: number;
  readonly familyRare: number;
  readonly familySentence: number;
  readonly before: number;
  readonly after: number;
  readonly crossed: number;
  readonly sentence: number;
  readonly story: number;
  readonly sameArticleSameHead: number;
  readonly sameArticle: number;
  readonly sameSentence: number;
}

/** Below this the directions of two word vectors say nothing. */
const MEANING_FLOOR = 0.3;

const RELATION_ORDER: readonly SenseRelation[] = ["synonym", "derived", "near", "none"];

/** `story` tells how surely the two articles report one story, 0 … 1. */
export function compareEventWords(left: EventWords, right: EventWords, story: number): EventFeatures {
  const [a = "", b = ""] = [left.heads[0], right.heads[0]];
  const same = Number(a === b);
  const other = 1 - same;
  const { relation, raw } = same ? SAME : relateHeads(left.heads, right.heads);
  const family = Number(relation === "synonym" || relation === "derived");
  const meaning = Math.max(0, raw - MEANING_FLOOR);
  const rarity = Math.min(wordRarity(a), wordRarity(b));
  const sentence = termCosine(left.sentence, right.sentence);
  const before = termCosine(left.before, right.before);
  const after = termCosine(left.after, right.after);
  const crossed = Math.max(termCosine(left.before, right.after), termCosine(left.after, right.before));
  const article = Number(left.article === right.article);
  return {
    sameHead: same,
    sameHeadRare: same * rarity,
    sameHeadSentence: same * sentence,
    sameHeadStory: same * story,
    sameHeadBefore: same * before,
    sameHeadAfter: same * after,
    sharedHead: other * Number(left.heads.some((head) => right.heads.includes(head))),
    meaning,
    meaningSentence: raw * sentence,
    meaningStory: meaning * story,
    synonym: Number(relation === "synonym"),
    derived: Number(relation === "derived"),
    near: Number(relation === "near"),
    familyRare: family * rarity,
    familySentence: family * sentence,
    before: other * before,
    after: other * after,
    crossed: other * crossed,
    sentence,
    story,
    sameArticleSameHead: article * same,
    sameArticle: article * other,
    sameSentence: article * Number(left.sentenceStart === right.sentenceStart),
  };
}

interface HeadRelation {
  readonly relation: SenseRelation;
  /** Cosine of their meanings, 0 when they point apart. */
  readonly raw: number;
}

const SAME: HeadRelation = { relation: "none", raw: 0 };
const known = new Map<string, HeadRelation>();

/** How two events' heads relate; asked for the same few thousand pairs of words over and over, hence remembered. */
function relateHeads(left: readonly string[], right: readonly string[]): HeadRelation {
  const key = `${left.join(" ")}|${right.join(" ")}`;
  let found = known.get(key);
  if (!found) {
    found = { relation: closestRelation(left, right), raw: Math.max(0, meaningCosine(left, right)) };
    known.set(key, found);
  }
  return found;
}

function closestRelation(left: readonly string[], right: readonly string[]): SenseRelation {
  const found = new Set(left.flatMap((one) => right.map((other) => relateSenses(one, other))));
  return RELATION_ORDER.find((relation) => found.has(relation)) ?? "none";
}
