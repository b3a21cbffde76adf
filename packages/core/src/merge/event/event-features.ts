import {
  meaningCosine,
  relateSenses,
  type SenseRelation,
  type StemSet,
  stemWord,
  termCosine,
  wordRarity,
} from "../word/index.ts";
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
  readonly sameStem: number;
  readonly sameStemStory: number;
  readonly sameRoot: number;
  readonly compound: number;
  readonly compoundStory: number;
  readonly familyRare: number;
  readonly familySentence: number;
  readonly before: number;
  readonly after: number;
  readonly left: number;
  readonly right: number;
  readonly crossed: number;
  readonly sentence: number;
  readonly story: number;
  readonly otherNumbers: number;
  readonly reporting: number;
  readonly reportingSameHead: number;
  readonly reportingSentence: number;
  readonly reportingBefore: number;
  readonly reportingStory: number;
  readonly reportingLeft: number;
  readonly reportingTurned: number;
  readonly general: number;
  readonly sameArticleSameHead: number;
  readonly sameArticle: number;
  readonly sameSentence: number;
}

/** Below this the directions of two word vectors say nothing. */
const MEANING_FLOOR = 0.3;

/** Verbs that bring in what someone says: two of them are one event only when the same is said. */
const REPORTING = new Set(
  "say tell report announce confirm add claim state note explain warn call ask declare accord statement announcement reveal describe cite mention comment speak talk write".split(
    " ",
  ),
);

/** Verbs of any happening, its course and its causes, which name no act by themselves. */
const GENERAL = new Set(
  "make take get give go come keep start begin continue end finish cause lead become happen occur follow remain set put bring have hold see find know think believe want expect help use try need plan decide work emerge appear seem turn move change".split(
    " ",
  ),
);

/** Words that begin alike over so many letters are mostly of one family: "outrage", "outraged"; a word this long may end a compound: "earthquake". */
const ROOT = 4;

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
  const stem = other * Number(stemWord(a) === stemWord(b));
  const root =
    other * (1 - stem) * Number(Math.min(a.length, b.length) >= ROOT && a.slice(0, ROOT) === b.slice(0, ROOT));
  const compound = other * Number(endsCompound(a, b) || endsCompound(b, a));
  const reporting = Number(REPORTING.has(a) || REPORTING.has(b));
  const bothReport = Number(REPORTING.has(a) && REPORTING.has(b));
  const beside = compareBeside(left, right);
  const general = Number(GENERAL.has(a) || GENERAL.has(b));
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
    sameStem: stem,
    sameStemStory: stem * story,
    sameRoot: root,
    compound,
    compoundStory: compound * story,
    familyRare: family * rarity,
    familySentence: family * sentence,
    before: other * before,
    after: other * after,
    left: other * beside.left,
    right: other * beside.right,
    crossed: other * crossed,
    sentence,
    story,
    otherNumbers: (same + family) * Number(differ(left.numbers, right.numbers)),
    reporting,
    reportingSameHead: reporting * same,
    reportingSentence: reporting * sentence,
    reportingBefore: reporting * before,
    reportingStory: reporting * story,
    reportingLeft: bothReport * beside.left,
    reportingTurned: bothReport * beside.turned,
    general,
    sameArticleSameHead: article * same,
    sameArticle: article * other,
    sameSentence: article * Number(left.sentenceStart === right.sentenceStart),
  };
}

interface Beside {
  readonly left: number;
  readonly right: number;
  readonly turned: number;
}

/**
 * Whether the words next to both are the same, on one side or on the other: "police [said]" beside "[said] police". What
 * stands nearest is mostly who did it or what it was done to.
 */
function compareBeside(left: EventWords, right: EventWords): Beside {
  const meet = (one: string | undefined, other: string | undefined) => one !== undefined && one === other;
  const [ours, theirs] = [left.before.last, right.before.last];
  const [ourNext, theirNext] = [left.after.first, right.after.first];
  return {
    left: Number(meet(ours, theirs)),
    right: Number(meet(ourNext, theirNext)),
    turned: Number(meet(ours, theirNext) || meet(ourNext, theirs)),
  };
}

/** "quake" in "earthquake". */
function endsCompound(long: string, short: string): boolean {
  return long.length > short.length && short.length >= ROOT && long.endsWith(short);
}

/** Both sentences hold numbers, and none that is the same. */
function differ(left: StemSet, right: StemSet): boolean {
  return left.size > 0 && right.size > 0 && left.countShared(right) === 0;
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
