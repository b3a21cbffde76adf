import type { Evidence } from "../../schema/index.ts";
import { compareText } from "../../text/index.ts";
import type { Comparison } from "../cluster/comparison.ts";
import type { Report, Source } from "../report/index.ts";
import { classifyEdit, type EditKind } from "./classify-edit.ts";
import { type Edit, sentenceWords, splitEdit } from "./split-edit.ts";

/** A sentence that an article states something with. */
export interface ToldSentence {
  /** Names it: article and place in it. */
  readonly key: string;
  readonly source: Source;
  /** Its words without punctuation, a blank between them. */
  readonly words: string;
  readonly evidence: Evidence;
  readonly reports: readonly Report[];
}

/** Two articles' sentences that agree but for one passage that matters, in the order of their keys. */
export interface SentenceEdit {
  readonly left: ToldSentence;
  readonly right: ToldSentence;
  readonly edit: Edit;
  readonly kind: EditKind;
}

/** Copies of a sentence agree in so many words at one of its ends. */
const END_WORDS = 4;
const FEWEST_WORDS = 8;
/** Two stories that share a formula name other people in it; only within one story is another name an edit. */
const LEAST_STORY = 0.3;

const known = new WeakMap<readonly Report[], readonly ToldSentence[]>();

/** The sentences of an article's reports that are long enough to be known again. */
export function tellSentences(reports: readonly Report[]): readonly ToldSentence[] {
  const sentences = known.get(reports) ?? readSentences(reports);
  known.set(reports, sentences);
  return sentences;
}

function readSentences(reports: readonly Report[]): readonly ToldSentence[] {
  const bySentence = Map.groupBy(reports, ({ statement }) => statement.sentence);
  return [...bySentence].flatMap(([sentence, own]) => {
    const source = own[0]?.source;
    const span = source?.article.sentences[sentence];
    if (!source || !span) return [];
    const { id, body } = source.article;
    const text = body.slice(span.start, span.end);
    const words = sentenceWords(text);
    if (words.length < FEWEST_WORDS) return [];
    const evidence = { article: id, start: span.start, end: span.end, text };
    return [{ key: `${id} ${sentence}`, source, words: words.join(" "), evidence, reports: own }];
  });
}

/** How a sentence begins and how it ends. */
export function endsOf(sentence: ToldSentence): readonly string[] {
  const words = sentence.words.split(" ");
  return [`^${words.slice(0, END_WORDS).join(" ")}`, `${words.slice(-END_WORDS).join(" ")}$`];
}

/** What was edited from one sentence to the other; null where they are of one article, of two stories, or differ otherwise. */
export function compareSentences(one: ToldSentence, other: ToldSentence, { story }: Comparison): SentenceEdit | null {
  const [left, right] = compareText(one.key, other.key) <= 0 ? [one, other] : [other, one];
  if (left.source.article === right.source.article || left.words === right.words) return null;
  const edit = splitEdit(left.words.split(" "), right.words.split(" "));
  const kind = edit && classifyEdit(edit);
  return edit && kind && story(left.source, right.source) >= LEAST_STORY ? { left, right, edit, kind } : null;
}
