import {
  averageLink,
  compareArticles,
  type EventWords,
  readEventWords,
  scoreEventWords,
  type WordEvidence,
  weighEventWords,
} from "@chancery/core/merge";
import nlp from "compromise";

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

/** Clusters the mentions of a group with the score of the merge. */
export function clusterMentions(group: MentionGroup, threshold: number): string[][] {
  const clusters = averageLink(group.ids.length, group.score, threshold);
  return clusters.map((members) => members.flatMap((index) => group.ids[index] ?? []));
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
