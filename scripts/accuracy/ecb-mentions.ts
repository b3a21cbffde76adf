import {
  compareArticles,
  type EventWords,
  readEventWords,
  scoreEventWords,
  type WordEvidence,
  weighEventWords,
} from "@chancery/core/merge";
import nlp from "compromise";
import { meanOfBetterHalf } from "../../packages/core/src/merge/cluster/mean-of-better-half.ts";
import { createPlaceGroups, joinSamples } from "../../packages/core/src/merge/cluster/place-groups.ts";

export interface EcbInputs {
  readonly [doc: string]: { readonly subtopic: string; readonly text: string };
}
export interface EcbMentions {
  readonly [id: string]: {
    readonly doc: string;
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly kind: string;
  };
}

/** Event mentions of one group of documents, and what each pair of them has in common. */
export interface MentionGroup {
  readonly ids: readonly string[];
  readonly weigh: (left: number, right: number) => WordEvidence;
  readonly score: (left: number, right: number) => number;
}

/** The event mentions in the document groups that ECB+ gives; mentions of different groups are never compared. */
export function groupMentions(inputs: EcbInputs, mentions: EcbMentions): MentionGroup[] {
  const docs = Object.keys(inputs).sort();
  const story = compareArticles(docs.map((doc) => inputs[doc]?.text ?? ""));
  const place = new Map(docs.map((doc, index) => [doc, index]));
  const groups = new Map<string, string[]>();
  for (const id of Object.keys(mentions).sort()) {
    const mention = mentions[id];
    if (mention?.kind !== "events") continue;
    const group = inputs[mention.doc]?.subtopic ?? "";
    groups.set(group, [...(groups.get(group) ?? []), id]);
  }
  return [...groups.values()].map((ids) => {
    const words = ids.map((id) => readMention(inputs, mentions, id));
    const docOf = (index: number) => place.get(words[index]?.article ?? "") ?? 0;
    const wordsOf = (index: number): EventWords => {
      const found = words[index];
      if (!found) throw new Error(`Cannot compare mention ${index}, expected fewer than ${words.length}`);
      return found;
    };
    const storyOf = (left: number, right: number) => story(docOf(left), docOf(right));
    return {
      ids,
      weigh: (left, right) => weighEventWords(wordsOf(left), wordsOf(right), storyOf(left, right)),
      score: (left, right) => scoreEventWords(wordsOf(left), wordsOf(right), storyOf(left, right)),
    };
  });
}

/** Where the words alone decide, a pair joins two groups from this score on: best on topics left out, .6 lies .001 below. */
const LEAST_PAIR = 0.5;

/**
 * Clusters the mentions of a group as the merge does: pairs join from the surest down, and two groups only where the
 * better half of their pairs reaches the threshold on average.
 */
export function clusterMentions({ ids, score }: MentionGroup, threshold: number): string[][] {
  const scores = ids.map((_, right) => Float64Array.from({ length: right }, (_, left) => score(left, right)));
  const scoreOf = (one: number, other: number) => scores[Math.max(one, other)]?.[Math.min(one, other)] ?? 0;
  const groups = createPlaceGroups(ids.length);
  for (const [left, right] of listPairs(ids.length, scoreOf)) {
    if (groups.find(left) === groups.find(right)) continue;
    const [ours, theirs] = [groups.sampleOf(left), groups.sampleOf(right)];
    const between = ours.flatMap((one) => theirs.map((other) => scoreOf(one, other)));
    if (meanOfBetterHalf(between) >= threshold) groups.join(left, right, joinSamples(ours, theirs));
  }
  const members = Map.groupBy(ids, (_, place) => groups.find(place));
  return [...members.values()];
}

/** Pairs that may join, the surest first. */
function listPairs(size: number, scoreOf: (left: number, right: number) => number): (readonly [number, number])[] {
  return Array.from({ length: size }, (_, left) =>
    Array.from({ length: size - left - 1 }, (_, ahead) => [left, left + ahead + 1] as const),
  )
    .flat()
    .filter(([left, right]) => scoreOf(left, right) >= LEAST_PAIR)
    .sort((one, other) => scoreOf(...other) - scoreOf(...one));
}

function readMention(inputs: EcbInputs, mentions: EcbMentions, id: string): EventWords {
  const mention = mentions[id];
  const text = inputs[mention?.doc ?? ""]?.text ?? "";
  const { start, end } = mention ?? { start: 0, end: 0 };
  const before = Math.max(0, ...[". ", "? ", "! "].map((mark) => text.lastIndexOf(mark, start - 1) + 1));
  const after = [". ", "? ", "! "].map((mark) => text.indexOf(mark, end)).filter((at) => at >= 0);
  const sentence = { start: before, end: Math.min(text.length, ...after.map((at) => at + 1)) };
  return readEventWords({
    article: mention?.doc ?? "",
    text,
    sentence,
    trigger: { start, end },
    lemmas: lemmasOf(mention?.text ?? ""),
  });
}

const lemmas = new Map<string, string[]>();

function lemmasOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [text.toLowerCase()];
  return words.map((word) => {
    const known = lemmas.get(word);
    if (known) return known[0] ?? word;
    const document = nlp(word);
    document.compute("root");
    const root = document.text("root") || word;
    lemmas.set(word, [root]);
    return root;
  });
}
